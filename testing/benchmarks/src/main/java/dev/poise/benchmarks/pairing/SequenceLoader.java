package dev.poise.benchmarks.pairing;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Loads the model once more, with draws from a {@link SharedSequence} in place of keyed ones. */
final class SequenceLoader extends ClassLoader {
    private static final String CHANCE = "dev.poise.random.KeyedRandom";

    SequenceLoader() {
        super(SequenceLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("dev.poise.") || name.equals(SharedSequence.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            byte[] used = name.equals(CHANCE) ? drawingFromTheSequence(bytes) : bytes;
            return defineClass(name, used, 0, used.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static byte[] drawingFromTheSequence(byte[] chance) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        new ClassReader(chance)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public @Nullable MethodVisitor visitMethod(
                                    int access,
                                    String name,
                                    String descriptor,
                                    @Nullable String signature,
                                    String @Nullable [] exceptions) {
                                MethodVisitor method =
                                        super.visitMethod(access, name, descriptor, signature, exceptions);
                                if (!name.equals("bits")) {
                                    return method;
                                }
                                method.visitCode();
                                method.visitVarInsn(Opcodes.LLOAD, 0);
                                method.visitVarInsn(Opcodes.LLOAD, 2);
                                method.visitMethodInsn(
                                        Opcodes.INVOKESTATIC,
                                        SharedSequence.class.getName().replace('.', '/'),
                                        "bits",
                                        descriptor,
                                        false);
                                method.visitInsn(Opcodes.LRETURN);
                                method.visitMaxs(0, 0);
                                method.visitEnd();
                                return null;
                            }
                        },
                        0);
        return writer.toByteArray();
    }
}
