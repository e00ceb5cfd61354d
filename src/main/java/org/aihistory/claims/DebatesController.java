package org.aihistory.claims;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aihistory.claims.Debates.Debate;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.aihistory.picture.Theme;
import org.aihistory.web.Reader;
import org.aihistory.web.evidence.Claim;
import org.aihistory.web.evidence.Claims;
import org.aihistory.web.evidence.PerRelease;
import org.aihistory.web.evidence.Thing;
import org.aihistory.web.evidence.Things;
import org.aihistory.web.image.ImageForm;
import org.aihistory.web.image.Images;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Debates as argument maps, and who agrees with whom.
@Controller
class DebatesController {

    /// Pixels of a map as PNG.
    private static final int WIDTH = 1600;

    private final Claims claims;
    private final ArgumentPictures pictures;
    private final Images images;
    private final PerRelease<List<Agreement>> agreements = new PerRelease<>(Agreement::all);

    private final String counting;

    DebatesController(Claims claims, ArgumentPictures pictures, Images images,
            @Value("classpath:queries/claims/agreement.rq") Resource counting)
            throws IOException {
        this.counting = counting.getContentAsString(StandardCharsets.UTF_8).strip();
        this.claims = claims;
        this.pictures = pictures;
        this.images = images;
    }

    /// All debates in a list, or the one around a claim.
    @GetMapping("/debates")
    String debates(@RequestParam(defaultValue = "") String of, @RequestParam(defaultValue = "") String topic, Knowledge knowledge,
            Reader reader, Model model) {
        if (!of.isBlank()) {
            return one(of.strip(), knowledge, reader, model);
        }
        List<Claim> all = claims.all(knowledge);
        List<Debate> debates = Debates.all(all);
        Optional<String> about = Optional.of(topic).filter(name -> !name.isBlank()).map(name -> topic(knowledge, name));
        model.addAttribute("debates", debates.stream()
                .filter(debate -> about.stream().allMatch(iri -> debate.claims().stream().anyMatch(claim -> claim.concerns(iri))))
                .toList());
        model.addAttribute("about", about.map(iri -> Things.of(knowledge, iri)).orElse(null));
        model.addAttribute("total", debates.size());
        return "claims/debates";
    }

    private static String topic(Knowledge knowledge, String name) {
        int slash = name.indexOf('/');
        return Optional.of(slash).filter(at -> at > 0)
                .flatMap(at -> knowledge.snapshot().entity(name.substring(0, at), name.substring(at + 1)))
                .orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND, name)).iri();
    }

    private String one(String slug, Knowledge knowledge, Reader reader, Model model) {
        Debate debate = debate(slug, knowledge);
        model.addAttribute("debate", debate);
        model.addAttribute("drawn", pictures.of(debate, reader));
        return "claims/debate";
    }

    /// The argument map around a claim as a file.
    @GetMapping({"/debates.svg", "/debates.png"})
    ResponseEntity<byte[]> picture(@RequestParam(defaultValue = "") String of, @RequestParam(defaultValue = "light") String theme,
            Knowledge knowledge, Reader reader, HttpServletRequest request) {
        String slug = of.strip();
        ImageForm form = ImageForm.of(request.getRequestURI().substring(request.getRequestURI().lastIndexOf('.') + 1));
        String svg = pictures.file(debate(slug, knowledge), reader, theme.equals("dark") ? Theme.DARK : Theme.LIGHT);
        return images.answer(svg, form, "debate-" + slug, WIDTH, reader.ui().tag());
    }

    private Debate debate(String slug, Knowledge knowledge) {
        Claim root = claims.of(knowledge, slug).orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND, slug));
        return Debates.around(root, claims.all(knowledge), Integer.MAX_VALUE)
                .orElseThrow(() -> new KnowledgeException(Problem.NOT_FOUND, slug));
    }

    /// Who agrees with whom, all or those with one holder.
    @GetMapping("/agreement")
    String agreement(@RequestParam(defaultValue = "") String of, Knowledge knowledge, Reader reader, Model model) {
        List<Agreement> all = agreements.of(knowledge);
        Map<String, Thing> holders = new LinkedHashMap<>();
        all.forEach(pair -> List.of(pair.one(), pair.other()).forEach(holder -> holders.putIfAbsent(holder.iri(), holder)));
        model.addAttribute("pairs", all.stream().filter(pair -> of.isEmpty() || pair.joins(of)).toList());
        model.addAttribute("holders", holders.values().stream()
                .sorted(Comparator.comparing(holder -> holder.label().in(reader.data()))).toList());
        model.addAttribute("sparql", counting);
        model.addAttribute("of", of);
        model.addAttribute("unknown", !of.isEmpty() && !holders.containsKey(of) && knowledge.snapshot().entity(of).isEmpty());
        model.addAttribute("total", all.size());
        return "claims/agreement";
    }
}
