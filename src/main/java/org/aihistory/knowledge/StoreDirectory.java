package org.aihistory.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// One directory that holds the store of one release, locked by this process until it is closed: `{home}/store/{release}`, or `{release}.2` and so on
/// where another process holds the first. `sealed` says what the files were when the store was complete; without it, or when it does not match, the
/// store is built again.
final class StoreDirectory implements AutoCloseable {

    private static final int CANDIDATES = 9;
    private static final String SEAL = "sealed";
    private static final String LOCK = "lock";

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private StoreDirectory(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /// The first free directory of a release; empty when none can be had (all locked, or the disk cannot be written).
    static Optional<StoreDirectory> claim(Path home, String release) {
        Path stores = home.resolve("store");
        for (int number = 1; number <= CANDIDATES; number++) {
            StoreDirectory directory = lock(stores.resolve(number == 1 ? release : release + "." + number));
            if (directory != null) {
                return Optional.of(directory);
            }
        }
        return Optional.empty();
    }

    /// Deletes the directories of other releases that no process holds.
    static void removeUnused(Path home, String release) {
        Path stores = home.resolve("store");
        if (!Files.isDirectory(stores)) {
            return;
        }
        try (Stream<Path> directories = Files.list(stores)) {
            directories.filter(Files::isDirectory).filter(path -> !path.getFileName().toString().startsWith(release))
                    .forEach(StoreDirectory::removeIfFree);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void removeIfFree(Path path) {
        StoreDirectory directory = lock(path);
        if (directory != null) {
            directory.clear();
            directory.close();
            deleteQuietly(path.resolve(LOCK));
            deleteQuietly(path);
        }
    }

    private static @Nullable StoreDirectory lock(Path path) {
        FileChannel channel = null;
        try {
            Files.createDirectories(path);
            channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new StoreDirectory(path, channel, lock);
            }
        } catch (IOException | OverlappingFileLockException held) {
            // somebody else holds it, or the disk refuses: the caller tries the next one
        }
        closeQuietly(channel);
        return null;
    }

    Path database() {
        return path.resolve("tdb2");
    }

    /// Whether the files are, byte for byte, those that were sealed with this count of quads.
    boolean intact(long quads) {
        try {
            Path seal = path.resolve(SEAL);
            return Files.exists(seal) && Files.readString(seal).equals(sealText(quads));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Says that the store is complete. The database must be closed.
    void seal(long quads) {
        try {
            Files.writeString(path.resolve(SEAL), sealText(quads));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Empties the directory.
    void clear() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted((a, b) -> b.compareTo(a)).filter(file -> !file.equals(path))
                    .filter(file -> !file.getFileName().toString().equals(LOCK)).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /// The count of quads, then name, size and CRC-32C of each file. The sum is against damage, not against malice, and ten times faster than SHA-256
    /// over the 200 MB (mostly holes) of even a small store.
    private String sealText(long quads) throws IOException {
        StringBuilder text = new StringBuilder(quads + " quads\n");
        try (Stream<Path> files = Files.walk(database())) {
            for (Path file : files.filter(Files::isRegularFile).filter(StoreDirectory::holdsData).sorted().toList()) {
                text.append("%s %d %08x%n".formatted(file.getFileName(), Files.size(file), sum(file)));
            }
        }
        return text.toString();
    }

    private static long sum(Path file) throws IOException {
        CRC32C sum = new CRC32C();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return sum.getValue();
    }

    private static boolean holdsData(Path file) {
        return !file.getFileName().toString().equals("tdb.lock");
    }

    @Override
    public void close() {
        try {
            lock.release();
        } catch (IOException ignored) {
            // the channel goes next, and the lock with it
        }
        closeQuietly(channel);
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException ignored) {
            // nothing can be done about a file that does not close
        }
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException ignored) {
            // it is in use again, or goes at the next swap
        }
    }
}
