package dev.poise.experiments.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes records apart, so that what is written follows what is declared. */
public final class Components {
    private Components() {}

    /** Get the value of a component. */
    static Object get(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    /** Turn a record into a tree: maps for records, in the order of the components, names for constants. */
    public static Map<String, Object> tree(Object row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            tree.put(component.getName(), part(get(component, row)));
        }
        return tree;
    }

    private static Object part(Object value) {
        if (value instanceof List<?> list) {
            List<Object> parts = new ArrayList<>();
            list.forEach(element -> parts.add(part(element)));
            return parts;
        }
        return value instanceof Record ? tree(value) : value;
    }
}
