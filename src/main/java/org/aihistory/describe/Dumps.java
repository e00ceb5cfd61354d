package org.aihistory.describe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.RdfDocuments;
import org.aihistory.knowledge.RdfForm;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/// The files of a release: made once, kept while it is served, the same bytes for the same release.
@Component
class Dumps {

    private static final List<RdfForm> FORMS = List.of(RdfForm.NQUADS, RdfForm.TRIG, RdfForm.TURTLE);

    private final AtomicReference<Files> made = new AtomicReference<>(new Files("", List.of()));

    /// One file.
    ///
    /// @param name `aihistory-{release}.nq.gz`
    /// @param content the compressed bytes
    /// @param sha256 of the compressed bytes, in hexadecimal
    record DumpFile(String name, RdfForm form, ByteArrayResource content, String sha256) {

        public long size() {
            return content.contentLength();
        }
    }

    private record Files(String release, List<DumpFile> files) {
    }

    List<DumpFile> of(Knowledge knowledge) {
        return made.updateAndGet(files -> files.release.equals(knowledge.releaseId()) ? files : make(knowledge)).files();
    }

    Optional<DumpFile> file(Knowledge knowledge, String name) {
        return of(knowledge).stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private static Files make(Knowledge knowledge) {
        RdfDocuments documents = new RdfDocuments(knowledge.release());
        return new Files(knowledge.releaseId(), FORMS.stream().map(form -> {
            byte[] bytes = compressed(documents.dump(form));
            String name = "aihistory-" + knowledge.release().shortId() + "." + form.extension() + ".gz";
            return new DumpFile(name, form, new ByteArrayResource(bytes), Documents.sha256(bytes));
        }).toList());
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
