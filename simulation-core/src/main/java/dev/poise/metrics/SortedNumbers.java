package dev.poise.metrics;

import java.util.Arrays;

/** Numbers kept in ascending order while they come and go; for some hundred at a time. */
final class SortedNumbers {
    private double[] values = new double[128];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        int found = Arrays.binarySearch(values, 0, size, value);
        int place = found >= 0 ? found : -found - 1;
        System.arraycopy(values, place, values, place + 1, size - place);
        values[place] = value;
        size++;
    }

    /** Take one number out that is equal; nothing happens when there is none. */
    void remove(double value) {
        int place = Arrays.binarySearch(values, 0, size, value);
        if (place >= 0) {
            size--;
            System.arraycopy(values, place + 1, values, place, size - place);
        }
    }

    int size() {
        return size;
    }

    /** Get the number at a place, from 0 for the smallest. */
    double get(int place) {
        return values[place];
    }
}
