package dev.poise.benchmarks.toy;

import java.util.Arrays;

/** A queue of ints that never shrinks; first in, first out. */
final class IntQueue {
    private int[] items = new int[64];
    private int head;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(int item) {
        if (size == items.length) {
            int[] more = Arrays.copyOfRange(items, head, head + 2 * items.length);
            System.arraycopy(items, 0, more, items.length - head, head);
            items = more;
            head = 0;
        }
        items[(head + size++) & (items.length - 1)] = item;
    }

    int remove() {
        int item = items[head];
        head = (head + 1) & (items.length - 1);
        size--;
        return item;
    }
}
