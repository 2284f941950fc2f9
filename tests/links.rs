//! Checks the links in every Markdown file and in the built documentation. Nothing is downloaded: for other sites, only
//! the form of the address is checked.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

#[test]
fn of_markdown_files() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in files(&root(), "md") {
        let text = fs::read_to_string(&file).unwrap();
        for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
            let link = match &event {
                Event::Start(
                    Tag::Link { dest_url: link, .. } | Tag::Image { dest_url: link, .. },
                ) => leads(&file, link),
                Event::Code(code) => names_a_file(code),
                _ => continue,
            };
            count += 1;
            if let Err(problem) = link {
                wrong.push(format!("{}: {problem}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 50, "only {count} links");
}

/// Checks what `cargo doc` has built.
#[test]
#[ignore = "needs `cargo doc --no-deps --all-features -p close-codes`"]
fn of_the_documentation() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let mut wrong = Vec::new();
    let mut count = 0;
    for file in files(&target.join("doc/close_codes"), "html") {
        let text = fs::read_to_string(&file).unwrap();
        // Elements shown in a snippet do not match, because their quotes are escaped.
        for link in text.split(" href=\"").skip(1) {
            let link = link.split('"').next().unwrap();
            count += 1;
            if let Err(problem) = leads(&file, link) {
                wrong.push(format!("{}: {problem}", file.display()));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 1000, "only {count} links");
}

/// The files in a folder with this extension, except build products.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
    {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // The links in the guide are intra-doc links, which rustdoc checks.
        let is_skipped = name == "guide" && path.ends_with("runtime/src/guide");
        if path.is_dir() && !is_skipped && !matches!(&*name, "target" | "node_modules" | ".git") {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found
}

/// Checks that the target of a link exists.
fn leads(from: &Path, link: &str) -> Result<(), String> {
    if let Some(page) = link.strip_prefix("https://docs.rs/close-codes/latest/close_codes/") {
        return documented(page).ok_or(format!("the documentation has no page {page}"));
    }
    if let Some((scheme, rest)) = link.split_once("://") {
        let host = rest.split('/').next().unwrap_or_default();
        let is_right = scheme == "https" && host.contains('.') && !link.contains([' ', '<', '>']);
        return if is_right { Ok(()) } else { Err(format!("{link} is no address")) };
    }
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let path = path.split('?').next().unwrap_or_default();
    let to = if path.is_empty() { from.into() } else { from.with_file_name(path) };
    if !to.exists() {
        return Err(format!("{link}: there is no such file"));
    }
    // A script adds the anchors for lines of source code.
    if anchor.is_empty() || anchor.starts_with(|char: char| char.is_ascii_digit()) {
        return Ok(());
    }
    let text = fs::read_to_string(&to).map_err(|error| format!("{link}: {error}"))?;
    let has_anchor = if to.extension().is_some_and(|extension| extension == "html") {
        text.contains(&format!("id=\"{anchor}\""))
    } else {
        anchors(&text).contains(anchor)
    };
    if has_anchor { Ok(()) } else { Err(format!("{link}: there is no such heading")) }
}

/// A page of the documentation exists if its module does. Only the guide is linked to.
fn documented(page: &str) -> Option<()> {
    let name = page.strip_prefix("guide/")?.strip_suffix("index.html")?.trim_end_matches('/');
    let name = if name.is_empty() { "mod.rs".to_owned() } else { format!("{name}.md") };
    root().join("runtime/src/guide").join(name).exists().then_some(())
}

/// Checks that code that looks like a path in the repository is one.
fn names_a_file(code: &CowStr<'_>) -> Result<(), String> {
    const FOLDERS: [&str; 6] = ["runtime/", "macros/", "tests/", "examples/", "docs/", ".ci/"];
    let is_path = FOLDERS.iter().any(|folder| code.starts_with(folder))
        && code.chars().all(|char| char.is_alphanumeric() || "/._-".contains(char));
    // Build products do not exist yet.
    if !is_path || code.contains("/build/") || root().join(&**code).exists() {
        return Ok(());
    }
    Err(format!("`{code}` does not exist"))
}

/// The anchors that GitHub generates for headings.
fn anchors(text: &str) -> HashSet<String> {
    let mut anchors = HashSet::new();
    let mut heading = None;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { .. }), _) => heading = Some(String::new()),
            (Event::Text(text) | Event::Code(text), Some(heading)) => heading.push_str(&text),
            (Event::End(TagEnd::Heading(_)), Some(text)) => {
                let letters = text.to_lowercase().replace(' ', "-");
                let is_kept = |char: &char| char.is_alphanumeric() || matches!(char, '-' | '_');
                anchors.insert(letters.chars().filter(is_kept).collect());
                heading = None;
            }
            _ => {}
        }
    }
    anchors
}
