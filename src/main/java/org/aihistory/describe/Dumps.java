package org.aihistory.describe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.RdfDocuments;
import org.aihistory.knowledge.RdfForm;
import org.aihistory.knowledge.ReifiedStatements;
import org.aihistory.model.Language;
import org.aihistory.web.evidence.PerRelease;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/// The files of a release: made once, kept while it is served, the same bytes for the same release.
@Component
class Dumps {

    private static final List<RdfForm> FORMS = List.of(RdfForm.NQUADS, RdfForm.TRIG, RdfForm.TURTLE, RdfForm.JSONLD);

    private final PerRelease<List<DumpFile>> made = new PerRelease<>(Dumps::make);

    /// One file.
    ///
    /// @param name `aihistory-{release}.nq.gz`
    /// @param form what it holds: `nq`, `facts`
    /// @param mediaType of what is compressed
    /// @param content the compressed bytes
    /// @param sha256 of the compressed bytes, in hexadecimal
    record DumpFile(String name, String form, String mediaType, ByteArrayResource content, String sha256) {

        /// Whether it holds the dataset itself, not a table or another view of it.
        boolean isWhole() {
            return FORMS.stream().anyMatch(whole -> whole.extension().equals(form));
        }

        public long size() {
            return content.contentLength();
        }
    }

    List<DumpFile> of(Knowledge knowledge) {
        return made.of(knowledge);
    }

    Optional<DumpFile> file(Knowledge knowledge, String name) {
        return of(knowledge).stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private static List<DumpFile> make(Knowledge knowledge) {
        RdfDocuments documents = new RdfDocuments(knowledge.release());
        String release = "aihistory-" + knowledge.release().shortId();
        Stream<DumpFile> graphs = FORMS.stream()
                .map(form -> file(release + "." + form.extension() + ".gz", form.extension(), form.mediaType(),
                        documents.dump(form)));
        Stream<DumpFile> tables = Stream.of(Table.values())
                .map(table -> file(release + "." + table.file() + ".csv.gz", table.file(), "text/csv", table.write(knowledge)));
        return Stream.of(graphs, tables, views(knowledge, documents, release)).flatMap(files -> files).toList();
    }

    /// What the endpoint does not serve: the same knowledge in other models.
    private static Stream<DumpFile> views(Knowledge knowledge, RdfDocuments documents, String release) {
        return Stream.of(
                file(release + ".nanopub.trig.gz", "nanopub", RdfForm.TRIG.mediaType(),
                        documents.write(Nanopublications.of(knowledge), RdfForm.TRIG)),
                file(release + ".rdf12.nt.gz", "rdf12", RdfForm.NTRIPLES.mediaType(), ReifiedStatements.of(knowledge.release())),
                file(release + ".rdf12.ttl.gz", "rdf12.ttl", RdfForm.TURTLE.mediaType(), ReifiedStatements.turtle(knowledge.release())),
                file(release + ".gexf.gz", "gexf", NetworkFileController.TYPE, NetworkFile.of(knowledge.snapshot(), Language.EN)));
    }

    private static DumpFile file(String name, String form, String mediaType, byte[] content) {
        byte[] bytes = compressed(content);
        return new DumpFile(name, form, mediaType, new ByteArrayResource(bytes), Documents.sha256(bytes));
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
