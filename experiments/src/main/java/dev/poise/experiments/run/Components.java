package dev.poise.experiments.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes records apart, so that what is written follows what is declared. A class is looked at once. */
public final class Components {
    private static final ClassValue<List<Component>> OF = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    private Components() {}

    /** A component of a class of records. */
    public static final class Component {
        private final String name;
        private final Method accessor;

        private Component(String name, Method accessor) {
            this.name = name;
            this.accessor = accessor;
        }

        private static Component of(RecordComponent component) {
            return new Component(component.getName(), component.getAccessor());
        }

        /** Get the name under which it is declared. */
        public String name() {
            return name;
        }

        /**
         * Get its value.
         *
         * @param row a record of the class
         */
        public Object get(Object row) {
            try {
                return accessor.invoke(row);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Cannot read " + accessor, e);
            }
        }
    }

    /** Get the components of a class of records, in the order in which they are declared. */
    public static List<Component> of(Class<? extends Record> type) {
        return OF.get(type);
    }

    /** Turn a record into a tree: maps for records, in the order of the components, names for constants. */
    public static Map<String, Object> tree(Object row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Component component : OF.get(row.getClass())) {
            tree.put(component.name(), part(component.get(row)));
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
