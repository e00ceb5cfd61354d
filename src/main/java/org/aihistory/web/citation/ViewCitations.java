package org.aihistory.web.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Language;
import org.aihistory.web.Messages;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// How a view of many things is cited: an exploration, paths, a comparison, the answer of a query. By its title, its release and its whole address; a release
/// has no date, so none is given.
@Component
public class ViewCitations {

    private static final Map<String, String> VIEWS = Map.of("/explore", "exchange.view.explore", "/paths", "exchange.view.paths",
            "/compare", "exchange.view.compare", "/workbench", "exchange.view.workbench", "/search", "exchange.view.search",
            "/conflicts", "exchange.view.conflicts", "/claims", "claims.title", "/debates", "debates.title", "/agreement",
            "agreement.title", "/findings", "findings.title");
    private static final List<String> TOLD = List.of("focus", "of", "along", "from", "to", "kind", "relation", "length", "q", "example",
            "holder",
            "topic", "year");
    private static final int LONGEST = 60;
    private static final int LONGEST_ADDRESS = 8_000;

    private final Citations citations;
    private final Messages messages;

    ViewCitations(Citations citations, Messages messages) {
        this.citations = citations;
        this.messages = messages;
    }

    /// The citation of a view; empty for an address that is none.
    ///
    /// @param address path and query
    /// @param host scheme and authority, without a slash at the end
    public Optional<Citation> of(Knowledge knowledge, String address, Language language, String host) {
        if (address.length() > LONGEST_ADDRESS || !address.startsWith("/") || address.startsWith("//")) {
            return Optional.empty();
        }
        UriComponents parts = UriComponentsBuilder.fromUriString(address).build();
        String view = VIEWS.get(String.valueOf(parts.getPath()));
        if (view == null || parts.getHost() != null) {
            return Optional.empty();
        }
        String title = title(knowledge, view, parts.getQueryParams(), language);
        CSLItemData item = new CSLItemDataBuilder()
                .id("aihistory" + String.valueOf(parts.getPath()).replace('/', '-') + "-" + knowledge.shortReleaseId())
                .type(CSLType.WEBPAGE)
                .title(title).containerTitle(Reference.PRODUCT).version(knowledge.shortReleaseId()).URL(host + address)
                .language(language.tag()).build();
        return Optional
                .of(citations.formatted("/cite", "?lang=" + language.tag() + "&of=" + UriUtils.encode(address, StandardCharsets.UTF_8),
                        item));
    }

    /// The name of the view and what was chosen in it, things by their labels.
    private String title(Knowledge knowledge, String view, MultiValueMap<String, String> parameters, Language language) {
        List<String> chosen = new ArrayList<>();
        TOLD.forEach(name -> parameters.getOrDefault(name, List.of()).stream().filter(value -> value != null && !value.isBlank())
                .map(value -> told(knowledge, name, UriUtils.decode(value, StandardCharsets.UTF_8), language)).forEach(chosen::add));
        String name = messages.text(language, view);
        return chosen.isEmpty() ? name : name + (language == Language.ZH ? "：" : ": ") + String.join(", ", chosen);
    }

    private static String told(Knowledge knowledge, String name, String value, Language language) {
        String[] address = value.split("/", -1);
        Optional<String> label = address.length == 2
                ? knowledge.snapshot().entity(address[0], address[1]).map(entity -> entity.label().in(language))
                : Stream.of(value).filter(slug -> name.equals("kind")).flatMap(slug -> knowledge.snapshot().kind(slug).stream())
                        .map(kind -> kind.label().in(language)).findFirst();
        return label.orElse(value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value);
    }
}
