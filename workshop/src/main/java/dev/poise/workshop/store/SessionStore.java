package dev.poise.workshop.store;

import dev.poise.scenarios.problem.FileFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The file in which a session is kept. It is written whole next to its place, brought to the disk and moved there, so that a program or a
 * machine that stops at any moment leaves the old text or the new one, never a part of one. A lock keeps a second program out; it ends
 * with the program, however that ends. Not thread-safe.
 */
public final class SessionStore implements AutoCloseable {
    private static final String FILE = "workshop.session";
    private static final String TEMPORARY = "workshop.session.new";
    private static final String BEFORE = "workshop.session.before";
    private static final String DAMAGED = "workshop.session.damaged";
    private static final String LOCK = "workshop.lock";
    private static final String HEAD = "poise session 1 ";
    /** Far more than a session has; what is larger was not written here. */
    private static final long LARGEST = 64L << 20;

    private final Path folder;
    private final FileChannel lock;

    private SessionStore(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** What is in a store. */
    public sealed interface Content {
        /** Nothing was kept. */
        record Nothing() implements Content {}

        /**
         * A session was kept, and is as it was written.
         *
         * @param text what was written
         */
        record Whole(String text) implements Content {}

        /**
         * Something is there that was not written like that.
         *
         * @param why what is wrong with it, to follow the name of the file
         */
        record Damaged(String why) implements Content {}
    }

    /**
     * Open a store, and keep others out until it is closed.
     *
     * @param folder where; made for its owner alone when it is not there
     * @throws IOException when it cannot be had; the message is one line for the user
     */
    public static SessionStore open(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        FileChannel channel;
        try {
            OwnerOnly.folder(folder);
            channel = OwnerOnly.file(file);
        } catch (IOException e) {
            throw new IOException(FileFault.line("write", file, e), e);
        }
        FileLock held = null;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException here) {
            // told below, as if it were another program
        } catch (IOException e) {
            channel.close();
            throw new IOException(FileFault.line("lock", file, e), e);
        }
        if (held == null) {
            channel.close();
            throw new IOException(
                    String.format(Locale.ROOT, "another workshop keeps its session in %s at the moment", folder));
        }
        return new SessionStore(folder, channel);
    }

    /** Get the file. */
    public Path file() {
        return folder.resolve(FILE);
    }

    /**
     * Read what is kept.
     *
     * @throws IOException when it cannot be read; the message is one line for the user
     */
    public Content read() throws IOException {
        Path file = file();
        if (!Files.exists(file)) {
            return new Content.Nothing();
        }
        try {
            return Files.size(file) > LARGEST
                    ? new Content.Damaged("is larger than any session")
                    : content(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IOException(FileFault.line("read", file, e), e);
        }
    }

    private static Content content(byte[] bytes) {
        int end = HEAD.length() + digest(new byte[0]).length();
        if (bytes.length <= end || bytes[end] != '\n') {
            return new Content.Damaged("is no session, or only a part of one");
        }
        String head = new String(bytes, 0, end, StandardCharsets.UTF_8);
        byte[] text = Arrays.copyOfRange(bytes, end + 1, bytes.length);
        return head.equals(HEAD + digest(text))
                ? new Content.Whole(new String(text, StandardCharsets.UTF_8))
                : new Content.Damaged("does not match its checksum");
    }

    /**
     * Keep a text in place of the one before. When this returns, it is on the disk.
     *
     * @throws IOException when it cannot be written, and the one before is still there; the message is one line for the user
     */
    public void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] head = (HEAD + digest(bytes) + "\n").getBytes(StandardCharsets.UTF_8);
        Path temporary = folder.resolve(TEMPORARY);
        try {
            // what an earlier program left may have other rights
            Files.deleteIfExists(temporary);
            try (FileChannel channel = OwnerOnly.file(temporary)) {
                for (ByteBuffer part : new ByteBuffer[] {ByteBuffer.wrap(head), ByteBuffer.wrap(bytes)}) {
                    while (part.hasRemaining()) {
                        channel.write(part);
                    }
                }
                channel.force(true);
            }
            move(temporary, file());
        } catch (IOException e) {
            throw new IOException(FileFault.line("write", file(), e), e);
        }
    }

    /**
     * Put a session away, in place of the one that was put away before.
     *
     * @return where it is now
     * @throws IOException when it cannot be moved; the message is one line for the user
     */
    public Path putAway() throws IOException {
        return putAway(folder.resolve(BEFORE));
    }

    /**
     * Put something away that is no session that can be continued; nothing that was put away before is lost.
     *
     * @return where it is now
     * @throws IOException when it cannot be moved; the message is one line for the user
     */
    public Path putDamagedAway() throws IOException {
        Path place = folder.resolve(DAMAGED);
        for (int number = 2; Files.exists(place); number++) {
            place = folder.resolve(DAMAGED + "-" + number);
        }
        return putAway(place);
    }

    private Path putAway(Path place) throws IOException {
        try {
            move(file(), place);
            return place;
        } catch (IOException e) {
            throw new IOException(FileFault.line("move away", file(), e), e);
        }
    }

    private void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        // the entry in the folder has to be on the disk, too; systems that cannot open a folder have no need to
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // the move itself is done
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, this one has not.", e);
        }
    }

    /** Let others in. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException letGoAnyway) {
            // the lock ends with the program
        }
    }
}
