package org.aihistory.web;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/// Everything may be read by everyone; nothing can be written. Headers and CORS in one place.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(WebSettings.class)
class SecurityConfiguration {

    /// Pages whose library (vis-network, YASGUI) inserts style elements; scripts have no such exception anywhere.
    private static final Set<String> INSERTED_STYLES = Set.of("/explore", "/workbench");

    /// The card that table programs show in a frame, and a scene of a story that another site shows; beside them only addresses that
    /// ask to be embedded may stand in one.
    private static final String FRAMED = "/reconcile/preview|/stories/[a-z0-9-]+/scenes/[0-9]+/embed";
    /// A picture holds its own style and nothing else.
    private static final String PICTURE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
    private static final String NO_FRAMES = "frame-ancestors 'none'";
    /// Every page may hold it, a file on a lecturer's disk too; `*` would leave such files out, since their scheme is no network's.
    private static final String ANY_FRAME = "frame-ancestors * file:";

    /// A reader's deck stands in a frame of the page that builds it (`?preview`): shown, not saved, with style and script inside, of no origin.
    private static final String PREVIEW = "/deck.html";
    private static final String PREVIEW_POLICY = "sandbox allow-scripts; default-src 'none'; style-src 'unsafe-inline'; "
            + "script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    @Bean
    SecurityFilterChain security(HttpSecurity http, ImportMap importMap, Problems problems, WebSettings settings) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.csrf(AbstractHttpConfigurer::disable);
        http.cors(Customizer.withDefaults());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(AbstractHttpConfigurer::disable);
        http.formLogin(AbstractHttpConfigurer::disable);
        http.httpBasic(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.cacheControl(cache -> cache.disable()).frameOptions(frames -> frames.disable())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .addHeaderWriter((request, response) -> {
                    String path = request.getRequestURI();
                    boolean preview = path.equals(PREVIEW) && String.valueOf(request.getQueryString()).contains("preview");
                    boolean framed = path.matches(FRAMED) || (!preview && Links.isEmbedded(request));
                    boolean deck = preview && response.getStatus() == HttpStatus.OK.value();
                    String policy = path.endsWith(".svg") ? PICTURE : policy(importMap, INSERTED_STYLES.contains(path));
                    String frames = framed ? ANY_FRAME : preview ? "frame-ancestors 'self'" : NO_FRAMES;
                    response.setHeader("Content-Security-Policy", deck ? PREVIEW_POLICY : policy.replace(NO_FRAMES, frames));
                    if (!framed) {
                        response.setHeader("X-Frame-Options", preview ? "SAMEORIGIN" : "DENY");
                    }
                    if (deck) {
                        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
                    }
                }));
        http.addFilterAfter(new ReadOnlyFilter(problems), CorsFilter.class);
        http.addFilterAfter(new RequestLimit(problems, settings.requestsPerMinute()), ReadOnlyFilter.class);
        return http.build();
    }

    /// @param insertedStyles whether a library of the page inserts style elements of its own
    static String policy(ImportMap importMap, boolean insertedStyles) {
        return String.join("; ", "default-src 'self'", "script-src 'self' " + importMap.digest(),
                insertedStyles ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
                "img-src 'self' data:",
                "object-src 'none'", "base-uri 'none'", "form-action 'self'", NO_FRAMES);
    }

    /// Nobody signs in here; without this bean Boot would invent a user and print a password.
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new DisabledException("nobody signs in here");
        };
    }

    @Bean
    CorsConfigurationSource corsConfigurationSource() {
        CorsConfiguration reading = new CorsConfiguration();
        reading.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        reading.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name()));
        reading.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        reading.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.RETRY_AFTER, HttpHeaders.LOCATION));
        reading.setMaxAge(86_400L);
        CorsConfiguration asking = new CorsConfiguration(reading);
        asking.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name(), HttpMethod.POST.name()));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/sparql", asking);
        source.registerCorsConfiguration("/sparql/**", asking);
        source.registerCorsConfiguration("/reconcile", asking);
        source.registerCorsConfiguration("/reconcile/**", asking);
        for (String path : List.of("/data/**", "/id/**", "/api/**", "/dumps/**", "/ontology/**", "/.well-known/**", "/releases.atom",
                "/graphs")) {
            source.registerCorsConfiguration(path, reading);
        }
        return source;
    }
}
