package org.aihistory.web;

import org.aihistory.model.Language;

/// The languages of one request: of the interface and of the data. Controllers take it as a method parameter.
///
/// @param ui from `lang`, else Accept-Language, else English
/// @param data from `data`, else as the interface
public record Reader(Language ui, Language data) {
}
