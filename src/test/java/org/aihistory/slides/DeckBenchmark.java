package org.aihistory.slides;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.aihistory.Application;
import org.aihistory.knowledge.DeckPlans;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.KnowledgeHolder;
import org.aihistory.model.DeckPlan;
import org.aihistory.model.DeckPlan.Look;
import org.aihistory.model.Language;
import org.aihistory.model.Story;
import org.aihistory.web.Messages;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Measures decks of 20 and of 200 slides beside plain text decks of as many slides, written with POI in the same run: the first that a reader asks for after
/// the application prepared itself, and warm.
/// Not a test: timings depend on the machine, their ratio hardly does.
final class DeckBenchmark {

    private static final int ROUNDS = 15;
    /// A deck of 200 slides takes seconds.
    private static final int ROUNDS_OF_MANY = 5;
    private static final int MANY = 100;
    /// Parts of a file that is read back: a deck of 200 slides has more than the library admits unasked.
    private static final long MOST_PARTS = 10_000;
    private static final String WORDS = "A sentence about the history of artificial intelligence that fills a line or two of a slide. ";

    private DeckBenchmark() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = System.out;
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
        try (ConfigurableApplicationContext application = SpringApplication.run(Application.class, "--server.port=0",
                "--aihistory.home=target/benchmark-home", "--logging.level.root=warn")) {
            Knowledge knowledge = application.getBean(KnowledgeHolder.class).current();
            Messages messages = application.getBean(Messages.class);
            DeckFiles files = application.getBean(DeckFiles.class);
            // addresses on slides are those of the site that is asked
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
            long started = System.nanoTime();
            application.getBean(FirstDeck.class).await();
            out.printf("prepared %.0f ms after the start%n", (System.nanoTime() - started) / 1e6);
            for (int count : new int[]{20, 200}) {
                Story story = story(count, knowledge, messages);
                measure(count, () -> files.of(knowledge, story, DeckForm.PPTX, List.of(Language.EN), Look.LIGHT, Template.NONE), out);
            }
        }
    }

    private static void measure(int count, Supplier<byte[]> deck, PrintStream out) throws IOException {
        double first = time(deck);
        byte[] file = deck.get();
        int slides;
        try (XMLSlideShow show = new XMLSlideShow(new java.io.ByteArrayInputStream(file))) {
            slides = show.getSlides().size();
        }
        Supplier<byte[]> plain = () -> plain(slides);
        time(plain);
        int rounds = count < MANY ? ROUNDS : ROUNDS_OF_MANY;
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            ours[i] = time(deck);
            theirs[i] = time(plain);
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        out.printf("plan of %d slides, deck of %d: first %.0f ms, warm %.0f ms (median of %d), plain POI %.0f ms, ratio %.2f, %d kB%n",
                count,
                slides, first, ours[rounds / 2], rounds, theirs[rounds / 2], ours[rounds / 2] / theirs[rounds / 2], file.length / 1000);
    }

    /// A plan so long that its deck has the number of slides, title, contents and references included where the plan is short.
    private static Story story(int count, Knowledge knowledge, Messages messages) {
        List<String> slides = new ArrayList<>();
        while (slides.size() < count) {
            slides.addAll(PlanDecks.SLIDES);
        }
        int length = count == 20 ? 10 : count;
        DeckPlan plan = DeckPlans.read(PlanDecks.plan(Look.LIGHT, "\"en\"", slides.subList(0, length)), knowledge);
        return Objects.requireNonNull(DeckPlans.story(plan, knowledge, messages::text));
    }

    private static byte[] plain(int slides) {
        try (XMLSlideShow show = new XMLSlideShow()) {
            var layout = Optional.ofNullable(show.getSlideMasters().getFirst()
                    .getLayout(org.apache.poi.xslf.usermodel.SlideLayout.TITLE_AND_CONTENT)).orElseThrow();
            for (int i = 0; i < slides; i++) {
                var slide = show.createSlide(layout);
                slide.getPlaceholder(0).setText("Slide " + i);
                slide.getPlaceholder(1).setText(String.join("", Collections.nCopies(4, WORDS)));
                show.getNotesSlide(slide).getPlaceholder(1).setText(WORDS);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static double time(Supplier<byte[]> work) {
        long start = System.nanoTime();
        int length = work.get().length;
        return length == 0 ? -1 : (System.nanoTime() - start) / 1e6;
    }
}
