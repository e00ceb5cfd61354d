package org.aihistory.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Style sheets, scripts and images with a tag of their content: entries of a reproducible jar all have the same date, so dates say nothing.
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private final List<String> locations;

    StaticFiles(WebProperties properties) {
        this.locations = List.of(properties.getResources().getStaticLocations());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        Stream.of("css/", "js/", "img/").forEach(folder -> registry.addResourceHandler("/" + folder + "**")
                .addResourceLocations(locations.stream().map(location -> location + folder).toArray(String[]::new))
                .setCacheControl(CacheControl.noCache()).setUseLastModified(false).setEtagGenerator(StaticFiles::tag));
    }

    static String tag(Resource file) {
        try {
            return "W/\"" + HexFormat.of().formatHex(DigestUtils.md5Digest(file.getContentAsByteArray())) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(String.valueOf(file.getFilename()), e);
        }
    }
}
