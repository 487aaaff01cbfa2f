//! The page that is filled: the usual one, or a school's own, which is checked first.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;

use crate::render::RenderError;

const USUAL: &str = include_str!("../../../data/templates/report.html");

/// What a page must have at its head, so that whatever slips through stays harmless.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
                      style-src 'unsafe-inline'; img-src data:\">";

/// What no page of ours has, for it runs something or shows what is elsewhere.
const TAGS: [&str; 11] = [
    "<script",
    "<iframe",
    "<frame",
    "<object",
    "<embed",
    "<link",
    "<base",
    "<form",
    "<animate",
    "<foreignobject",
    "<portal",
];

/// What a template has no use for: it fetches something.
const FETCHED: [&str; 7] =
    ["http:", "https:", "ftp:", "javascript:", "@import", "srcset", "http-equiv=\"refresh"];

/// What would turn the escaping off.
const UNESCAPED: [&str; 2] = ["safe", "autoescape"];

/// Fills a school's own page, or the usual one.
pub(super) fn fill<T: Serialize>(
    own: Option<&str>,
    page: impl FnOnce() -> Serde<T>,
) -> Result<String, RenderError> {
    if let Some(own) = own {
        check(own)?;
    }
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // Lines that hold only a template tag leave nothing behind.
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true)
        .build()?;
    environment.set_syntax(syntax);
    let filled = environment.render_str(own.unwrap_or(USUAL), page());
    if own.is_none() {
        return Ok(filled?);
    }
    let filled = filled.map_err(|error| {
        // The engine's own words for it: names of the template, nothing of the report.
        let what = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
        fault(error.line().unwrap_or(1), what)
    })?;
    // What a comment of the template kept apart may have come together.
    refuse(&filled, &TAGS)?;
    Ok(filled)
}

fn check(own: &str) -> Result<(), RenderError> {
    refuse(own, &[&TAGS[..], &FETCHED[..]].concat())?;
    let styled = own.find("<style").or_else(|| own.find("<body")).unwrap_or(own.len());
    if own.find(POLICY).is_none_or(|at| at >= styled) {
        return Err(fault(1, format!("its head must begin with the line {POLICY}")));
    }
    if !own.contains("provenance") {
        return Err(fault(1, "it must show `provenance`: where the report comes from".to_owned()));
    }
    for (number, line) in lines(own) {
        if UNESCAPED.iter().any(|word| in_tags(&line).any(|tag| tag.contains(word))) {
            return Err(fault(number, "the escaping of texts cannot be turned off".to_owned()));
        }
        if has_handler(&line) {
            return Err(fault(number, "it must not run anything (`on...=`)".to_owned()));
        }
    }
    Ok(())
}

fn refuse(page: &str, refused: &[&str]) -> Result<(), RenderError> {
    for (number, line) in lines(page) {
        if let Some(found) = refused.iter().find(|refused| line.contains(**refused)) {
            let why = format!("it must not hold `{found}`: no script, nothing from elsewhere");
            return Err(fault(number, why));
        }
    }
    Ok(())
}

fn lines(text: &str) -> impl Iterator<Item = (usize, String)> {
    text.lines().enumerate().map(|(i, line)| (i + 1, line.to_lowercase()))
}

/// What stands between the template's own brackets.
fn in_tags(line: &str) -> impl Iterator<Item = &str> {
    line.split('{').skip(1).map(|rest| rest.split('}').next().unwrap_or(rest))
}

/// Whether an attribute of the line runs something when something happens.
fn has_handler(line: &str) -> bool {
    let starts = line
        .match_indices("on")
        .filter(|(at, _)| line[..*at].ends_with([' ', '\t', '"', '\'', '/']) || *at == 0);
    let mut names = starts.map(|(at, _)| &line[at + 2..]);
    names.any(|rest| {
        let after = rest.trim_start_matches(|c: char| c.is_ascii_lowercase());
        after.len() < rest.len() && after.trim_start().starts_with('=')
    })
}

fn fault(line: usize, why: String) -> RenderError {
    RenderError::Page { line, why }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(own: &str) -> String {
        let page = || Serde(std::collections::BTreeMap::from([("title", "<b>")]));
        match fill(Some(own), page) {
            Ok(page) => page,
            Err(error) => error.to_string(),
        }
    }

    fn with(rest: &str) -> String {
        format!("<head>\n{POLICY}\n<style></style></head>\n{rest}{{# provenance #}}")
    }

    #[test]
    fn a_page_of_ones_own_is_filled_and_escaped() {
        let page = filled(&with("<h1>{{ title }}</h1>"));
        assert!(page.contains("<h1>&lt;b&gt;</h1>"), "{page}");
        assert!(check(USUAL).is_ok(), "a copy of the usual page can be taken");
    }

    #[test]
    fn what_a_page_must_not_do_is_named_with_its_line() {
        for (wrong, why) in [
            ("<SCRIPT>", "`<script`"),
            ("<img src=\"https://x.example/a.png\">", "`https:`"),
            ("<p style=\"background: url(http://x.example)\">", "`http:`"),
            ("<p onclick = 'x'>", "`on...=`"),
            ("{{ title|safe }}", "escaping"),
            ("{% autoescape false %}{% endautoescape %}", "escaping"),
            ("<scr{# #}ipt>", "`<script`"),
            ("{{ nobody }}", "undefined"),
            ("{% if %}", "unexpected"),
        ] {
            let said = filled(&with(wrong));
            assert!(said.starts_with("templates/report.html, line 4: "), "{wrong}: {said}");
            assert!(said.contains(why), "{wrong}: {said}");
        }
    }

    #[test]
    fn a_page_keeps_its_content_policy_and_says_where_it_comes_from() {
        let without = filled("<p>{{ title }}</p>{# provenance #}");
        assert!(without.contains("Content-Security-Policy"), "{without}");
        let late = filled(&format!("<style></style>{POLICY}{{# provenance #}}"));
        assert!(late.contains("its head must begin"), "{late}");
        let silent = filled(&format!("{POLICY}<style></style>"));
        assert!(silent.contains("`provenance`"), "{silent}");
    }

    #[test]
    fn prose_is_no_handler() {
        assert!(has_handler("<p onload=x>") && has_handler("<p/onload =x>"));
        assert!(!has_handler("<p class=\"on\">only one, on a = b, upon=two"));
    }
}
