package org.aihistory.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the pages.
///
/// @param requestsPerMinute how many pages one client may ask for in a minute
@ConfigurationProperties("aihistory.pages")
record WebSettings(@DefaultValue("1200") int requestsPerMinute) {
}
