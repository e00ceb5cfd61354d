package org.aihistory.story;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.aihistory.knowledge.HistorySnapshot;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.StoryTeller;
import org.aihistory.model.Entity;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Language;
import org.aihistory.model.Problem;
import org.aihistory.model.Story;
import org.aihistory.model.Telling;
import org.aihistory.model.Telling.Shown;
import org.aihistory.model.Text;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.aihistory.web.image.ImageForm;
import org.aihistory.web.image.Images;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Pictures of views outside stories: each is told as a story of one scene, so that it looks like a scene of the same kind.
@Controller
class ViewImageController {

    private static final int MOST_COLUMNS = 4;

    private final Messages messages;
    private final Links links;
    private final Images images;

    ViewImageController(Messages messages, Links links, Images images) {
        this.messages = messages;
        this.links = links;
        this.images = images;
    }

    /// One thing and its facts.
    @GetMapping({"/page/{kind}/{slug:[a-z0-9-]+}.svg", "/page/{kind}/{slug:[a-z0-9-]+}.png"})
    ResponseEntity<byte[]> card(@PathVariable String kind, @PathVariable String slug, Knowledge knowledge, Reader reader,
            HttpServletRequest request) {
        Entity entity = entity(kind + "/" + slug, knowledge.snapshot());
        return answer(scene(Story.View.ENTITY, entity.label(), entity.summary(), List.of(entity.iri())), "card-" + slug, knowledge, reader,
                request);
    }

    /// A claim with its holders and what others say to it.
    @GetMapping({"/claims/{slug:[a-z0-9-]+}.svg", "/claims/{slug:[a-z0-9-]+}.png"})
    ResponseEntity<byte[]> claim(@PathVariable String slug, Knowledge knowledge, Reader reader, HttpServletRequest request) {
        String iri = "https://w3id.org/aihistory/id/claim/" + slug;
        Text label = knowledge.snapshot().label(iri).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND, "claim/" + slug));
        return answer(scene(Story.View.CLAIM, label, label, List.of(iri)), "claim-" + slug, knowledge, reader, request);
    }

    /// The way between two things, or along the things that are named.
    @GetMapping({"/paths.svg", "/paths.png"})
    ResponseEntity<byte[]> path(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to,
            Knowledge knowledge, Reader reader, HttpServletRequest request) {
        Entity start = entity(from, knowledge.snapshot());
        Entity end = entity(to, knowledge.snapshot());
        Text title = words("story.image.path", start.label(), end.label());
        return answer(scene(Story.View.PATH, title, title, List.of(start.iri(), end.iri())),
                "path-" + start.slug() + "-" + end.slug(), knowledge, reader, request);
    }

    /// Things side by side.
    @GetMapping({"/compare.svg", "/compare.png"})
    ResponseEntity<byte[]> comparison(@RequestParam(defaultValue = "") List<String> of, Knowledge knowledge, Reader reader,
            HttpServletRequest request) {
        if (of.size() < 2 || of.size() > MOST_COLUMNS) {
            throw new KnowledgeException(Problem.BAD_REQUEST, "of", "2–" + MOST_COLUMNS);
        }
        List<Entity> columns = of.stream().map(name -> entity(name, knowledge.snapshot())).toList();
        Text title = columns.stream().map(Entity::label).reduce((one, next) -> words("story.image.beside", one, next)).orElseThrow();
        return answer(scene(Story.View.COMPARISON, title, title, columns.stream().map(Entity::iri).toList()), "comparison", knowledge,
                reader, request);
    }

    private static Entity entity(String name, HistorySnapshot snapshot) {
        int slash = name.indexOf('/');
        return slash < 0
                ? missing(name)
                : snapshot.entity(name.substring(0, slash), name.substring(slash + 1)).orElseGet(() -> missing(name));
    }

    private static Entity missing(String name) {
        throw new KnowledgeException(Problem.NOT_FOUND, name);
    }

    private Text words(String key, Text one, Text other) {
        return new Text(messages.text(Language.EN, key, one.en(), other.en()), messages.text(Language.ZH, key, one.zh(), other.zh()));
    }

    private static Story.Scene scene(Story.View view, Text title, Text narration, List<String> things) {
        return new Story.Scene("urn:aihistory:view", 1, title, narration, view, view == Story.View.CLAIM ? null : things.getFirst(),
                view == Story.View.CLAIM ? things : things.subList(1, things.size()), null, null, List.of());
    }

    private ResponseEntity<byte[]> answer(Story.Scene plan, String name, Knowledge knowledge, Reader reader, HttpServletRequest request) {
        Story story = new Story("urn:aihistory:view", "view", plan.title(), plan.narration(), List.of(plan));
        Telling.Scene scene = cited(StoryTeller.tell(knowledge, story).scenes().getFirst());
        String theme = request.getParameter("theme");
        String kicker = messages.text(reader.ui(), "story.image.view." + plan.view());
        String svg = new SceneImages(new StoryPages(knowledge.snapshot(), reader, messages, links), knowledge.shortReleaseId()).svg(scene,
                kicker, SceneController.theme(theme == null || theme.isEmpty() ? "light" : theme));
        ImageForm form = ImageForm.of(request.getRequestURI().substring(request.getRequestURI().lastIndexOf('.') + 1));
        return images.answer(svg, form, name + "." + reader.data().tag(), request.getParameter("size"), reader.data().tag());
    }

    /// The passages of what is shown, as its sources.
    private static Telling.Scene cited(Telling.Scene scene) {
        List<Telling.Citation> citations = new ArrayList<>(scene.citations());
        switch (scene.shown()) {
            case Shown.Picture picture -> picture.grounds().values().forEach(citations::addAll);
            case Shown.Path path -> path.grounds().values().forEach(citations::addAll);
            case Shown.Card card -> card.facts().forEach(fact -> citations.addAll(fact.grounds()));
            default -> {
            }
        }
        return new Telling.Scene(scene.scene(), scene.shown(), citations.stream().distinct().toList(), scene.claims(), scene.disputed());
    }
}
