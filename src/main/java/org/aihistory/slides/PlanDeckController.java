package org.aihistory.slides;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.aihistory.knowledge.DeckPlans;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.DeckPlan;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.model.Story;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Decks that readers put together, computed from the plan that they send. Nothing is kept.
@Controller
class PlanDeckController {

    /// Decks that are made at the same time; who comes later waits a little.
    private static final int AT_ONCE = 4;
    private static final int SECONDS = 10;

    private final DeckFiles files;
    private final Messages messages;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    PlanDeckController(DeckFiles files, Messages messages) {
        this.files = files;
        this.messages = messages;
    }

    /// A plan is sent, not asked for.
    @GetMapping("/deck.{ending:pptx|html|md}")
    String asked(@PathVariable String ending) {
        throw new KnowledgeException(Problem.SEND_PLAN, "/deck." + ending);
    }

    @PostMapping("/deck.{ending:pptx|html|md}")
    ResponseEntity<byte[]> deck(@PathVariable String ending, @RequestParam(name = "plan", defaultValue = "") String plan,
            @RequestParam(name = "template", required = false) @Nullable MultipartFile template, Knowledge knowledge, Reader reader)
            throws IOException {
        DeckForm form = DeckForm.of(ending);
        if (plan.isBlank()) {
            throw new KnowledgeException(Problem.BAD_REQUEST, "plan", "JSON");
        }
        DeckPlan read = DeckPlans.read(plan, knowledge);
        Story story = DeckPlans.story(read, knowledge, messages::text);
        List<Language> languages = read.languages().isEmpty() ? List.of(reader.ui()) : read.languages();
        Template own = form == DeckForm.PPTX && template != null && given(template)
                ? TemplateGuard.check(template.getInputStream())
                : Template.NONE;
        byte[] bytes = waiting(() -> files.of(knowledge, story, form, languages, read.look(), own));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(form.mediaType())).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, String.join(", ", languages.stream().map(Language::tag).toList()))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("deck." + languages.getFirst().tag() + "." + form.ending()).build()
                                .toString())
                .body(bytes);
    }

    /// Whether a file was chosen: forms without scripts send a nameless empty one for none. A chosen file of no bytes is refused as what it is.
    private static boolean given(MultipartFile template) {
        return !template.isEmpty() || !java.util.Objects.requireNonNullElse(template.getOriginalFilename(), "").isBlank();
    }

    private byte[] waiting(java.util.function.Supplier<byte[]> work) {
        try {
            if (!places.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new KnowledgeException(Problem.TOO_MANY_REQUESTS, Integer.toString(SECONDS));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new KnowledgeException(Problem.TOO_MANY_REQUESTS, stopped, Integer.toString(SECONDS));
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
