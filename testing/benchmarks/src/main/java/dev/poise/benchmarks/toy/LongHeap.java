package dev.poise.benchmarks.toy;

import java.util.Arrays;

/** The smallest of a set of longs, as a binary heap; the priority queue of the loop written by hand. */
final class LongHeap {
    private long[] keys = new long[16];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) >>> 1;
            if (keys[parent] < key) {
                break;
            }
            keys[hole] = keys[parent];
            hole = parent;
        }
        keys[hole] = key;
    }

    long removeSmallest() {
        long smallest = keys[0];
        long key = keys[--size];
        int hole = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (key < keys[child]) {
                break;
            }
            keys[hole] = keys[child];
            hole = child;
            child = 2 * hole + 1;
        }
        keys[hole] = key;
        return smallest;
    }
}
