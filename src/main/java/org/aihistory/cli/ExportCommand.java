package org.aihistory.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.aihistory.knowledge.HeldGraph;
import org.aihistory.release.ContentRejected;
import org.aihistory.release.Dump;
import org.aihistory.release.Release;
import org.aihistory.release.ReleaseBuilder;
import org.aihistory.release.ReleaseDigest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `export`: writes a release in files.
@Command(name = "export", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", description = "Writes the release into files.")
final class ExportCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Export what?");
    }

    @Command(name = "dump", mixinStandardHelpOptions = true, description = {
            "Writes the whole dataset as canonical N-Quads: DIR/aihistory-{release}.nq.", "The same content gives the same bytes.",
            "The default graph is there also as graph:held, for stores whose default graph is the union."})
    int dump(@Mixin ContentSource content,
            @Parameters(index = "0", paramLabel = "DIR", description = "Directory for the file; made if missing.") Path directory)
            throws IOException, ContentRejected {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Release release = ReleaseBuilder.build(content.read());
        Path file = Files.createDirectories(directory).resolve("aihistory-" + release.shortId() + ".nq");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            Dump.writeForAnyStore(release.dataset(), stream);
        }
        out.println(file);
        return 0;
    }

    @Command(name = "store", mixinStandardHelpOptions = true, description = {
            "Writes what another SPARQL store needs, as N-Quads: DIR/aihistory-{release}-store.nq.",
            "What is held true stands there also in graph:held. Serve from it with aihistory.store=remote."})
    int store(@Mixin ContentSource content,
            @Parameters(index = "0", paramLabel = "DIR", description = "Directory for the file; made if missing.") Path directory)
            throws IOException, ContentRejected {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Release release = ReleaseBuilder.build(content.read());
        Path file = Files.createDirectories(directory).resolve("aihistory-" + release.shortId() + "-store.nq");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            HeldGraph.export(release, stream);
        }
        out.println(file);
        return 0;
    }

    @Command(name = "digest", mixinStandardHelpOptions = true, description = {
            "Writes the digest of the release: DIR/TAG.tsv, one line for each entity, fact and claim.",
            "Commit it in releases/ with the data it describes: links made on this release can then say what changed since."})
    int digest(@Mixin ContentSource content,
            @Parameters(index = "0", paramLabel = "TAG", description = "The tag of the release, e.g. v1.0, or the day it is published.") String tag,
            @Parameters(index = "1", arity = "0..1", defaultValue = "releases", paramLabel = "DIR", description = "Directory for the file; made if missing. Default: releases.") Path directory)
            throws IOException, ContentRejected {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (!tag.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new ParameterException(line, "A tag has letters, digits, dots, lines and underscores: " + tag);
        }
        Release release = ReleaseBuilder.build(content.read());
        Path file = Files.createDirectories(directory).resolve(tag + ".tsv");
        Files.writeString(file, ReleaseDigest.of(release, tag).text());
        line.getOut().println(file);
        return 0;
    }
}
