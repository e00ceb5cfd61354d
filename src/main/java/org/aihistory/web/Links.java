package org.aihistory.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aihistory.model.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// Addresses for templates, `links`: they keep the languages that the reader chose in the address of this page.
@Component
public class Links {

    /// The parameter of a permanent link that names the release on which it was made.
    public static final String RELEASE = "release";

    /// The parameter of an address that other pages may frame: it has no frame of its own and no scripts.
    public static final String EMBED = "embed";

    private static final Pattern EMBEDDED = Pattern.compile("(?:^|&)" + EMBED + "(?:=|&|$)");
    /// The longest value of a parameter, as written in an address: servers and browsers refuse addresses much longer than this.
    private static final int LONGEST = 20_000;
    private static final int MOST_SOUGHT = 80;
    private static final Set<String> LANGUAGES = Set.of(Reader.LANG, Reader.DATA);

    /// Tag of the language of the interface, for `html lang`.
    public String language() {
        return Reader.of(request()).ui().tag();
    }

    /// Tag of the language of labels.
    public String data() {
        return Reader.of(request()).data().tag();
    }

    /// Tag of the language of labels where it is not that of the page, else null: for `lang` on names.
    public @Nullable String dataLanguage() {
        return data().equals(language()) ? null : data();
    }

    /// An address of this site with the languages of this page: `/page/person/x` to `/page/person/x?lang=zh`.
    /// It may have parameters and a fragment of its own; values in it are already encoded.
    public String to(String address) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromUriString(address);
        kept().forEach(builder::replaceQueryParam);
        return builder.build(true).toUriString();
    }

    /// An address with one parameter whose value is encoded here: for values that come from data or readers.
    public String to(String address, String name, String value) {
        return to(UriComponentsBuilder.fromUriString(address).queryParam(name, "{value}").encode().buildAndExpand(value).toUriString());
    }

    /// The workbench with the query behind a panel, which it opens with its values bound and asks.
    ///
    /// @param name of the query: feature and file
    /// @param values names of variables and their values in turn: IRIs, whole numbers, or text between quotation marks. A variable with several values takes each
    ///               of them; `one.other` stands for two variables, whose values have a space between them
    public String query(String name, List<String> values) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath("/workbench").queryParam("run", "true").queryParam("of", "{name}");
        List<String> parts = new ArrayList<>(List.of(name));
        for (int at = 0; at + 1 < values.size(); at += 2) {
            builder.queryParam("v." + values.get(at), "{value" + at + "}");
            parts.add(values.get(at + 1));
        }
        return to(builder.encode().buildAndExpand(parts.toArray()).toUriString());
    }

    /// The values of a query that takes each of these for one variable: our IRIs in their short form, since addresses must not grow too long.
    public List<String> each(String variable, List<String> values) {
        return values.stream().flatMap(value -> Stream.of(variable, shortened(value))).toList();
    }

    /// One of our IRIs by its prefix, `person:alan-turing`; others stay whole.
    public static String shortened(String iri) {
        return iri.replaceFirst("^https://w3id\\.org/aihistory/id/([a-z-]+)/(?=[^/]+$)", "$1:");
    }

    /// This page with one parameter set or, with an empty value, removed; everything else stays as it is.
    public String with(String name, String value) {
        Map<String, List<String>> parameters = parameters(Set.of(name));
        if (!value.isEmpty()) {
            parameters.put(name, List.of(value));
        }
        return address(parameters);
    }

    /// This page with another language of the interface; everything else in its address stays.
    public String inLanguage(String tag) {
        Map<String, List<String>> parameters = parameters(LANGUAGES);
        parameters.put(Reader.LANG, List.of(tag));
        return address(parameters);
    }

    /// This page with labels in one language.
    public String withData(String tag) {
        return with(Reader.DATA, tag.equals(language()) ? "" : tag);
    }

    /// Whether an address can hold this page: a form may send more than servers and browsers accept in one. Its links leave out what is too long.
    public boolean shareable() {
        return request().getParameterMap().values().stream().allMatch(Links::fits);
    }

    /// This page as it can be cited: with its languages and a release, on this host.
    public String permanent(String release) {
        Map<String, List<String>> parameters = parameters(Set.of(RELEASE, EMBED, Reader.LANG));
        parameters.put(Reader.LANG, List.of(language()));
        parameters.put(RELEASE, List.of(release));
        return absolute(address(parameters));
    }

    /// This page to be shown in a frame of another page.
    public String embeddable(String release) {
        return permanent(release) + "&" + EMBED + "=1";
    }

    /// Whether this page is shown in a frame of another page.
    public boolean embedded() {
        return isEmbedded(request());
    }

    /// Whether an address asks to be shown in a frame; read from the address alone, not from a body.
    static boolean isEmbedded(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && EMBEDDED.matcher(query).find();
    }

    /// The release on which the link to this page was made; empty when it does not say or is not one.
    public String madeOn() {
        String release = request().getParameter(RELEASE);
        return release != null && release.matches("[0-9a-f]{6,64}") ? release : "";
    }

    /// The language parameters of this page's address, for hidden fields of forms.
    public Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : List.of(Reader.LANG, Reader.DATA)) {
            String value = request().getParameter(name);
            if (value != null) {
                Language.of(value).ifPresent(language -> kept.put(name, language.tag()));
            }
        }
        return kept;
    }

    /// The words searched for, when this is the search page; else empty.
    public String searched() {
        String words = request().getParameter("q");
        return words != null && path().equals("/search") ? words : "";
    }

    /// What a reader sought who came to an address that names nothing: the words of a thing in a parameter, else of the last part of the path.
    public String sought() {
        String named = Stream.of("of", "first", "s", "about").map(name -> request().getParameter(name)).filter(Objects::nonNull).findFirst()
                .orElseGet(() -> UriUtils.decode(path(), StandardCharsets.UTF_8));
        String words = named.substring(named.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]{2,6}$", "").replaceAll("[-_+\\s]+", " ").strip();
        return words.length() > MOST_SOUGHT ? "" : words;
    }

    /// The path of this page, also when an error page is shown for it.
    public String path() {
        HttpServletRequest request = request();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /// This page's address on this host, with scheme.
    public String absolute(String address) {
        HttpServletRequest request = request();
        return UriComponentsBuilder.fromUriString(address).scheme(request.getScheme()).host(request.getServerName()).port(port(request))
                .build(true).toUriString();
    }

    private static int port(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.getScheme().equals("https") ? 443 : 80);
        return usual ? -1 : port;
    }

    private String address(Map<String, List<String>> parameters) {
        UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
        List<String> values = new ArrayList<>();
        parameters.forEach((name, all) -> all.forEach(value -> {
            builder.queryParam(name, "{v" + values.size() + "}");
            values.add(value);
        }));
        String query = builder.encode().buildAndExpand(values.toArray()).toUriString();
        return path() + query;
    }

    private static boolean fits(String[] values) {
        return Stream.of(values).mapToInt(value -> UriUtils.encode(value, StandardCharsets.UTF_8).length()).sum() <= LONGEST;
    }

    private static Map<String, List<String>> parameters(Set<String> without) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request().getParameterMap().forEach((name, values) -> {
            if (!without.contains(name) && name.matches("[A-Za-z0-9_.-]{1,40}") && fits(values)) {
                parameters.put(name, List.of(values));
            }
        });
        return parameters;
    }

    private static HttpServletRequest request() {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return attributes.getRequest();
        }
        throw new IllegalStateException("no HTTP request");
    }
}
