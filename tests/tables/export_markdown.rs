//! The Markdown export, parsed by rustdoc's parser (pulldown-cmark) and by one that follows GitHub (comrak).

use std::collections::BTreeMap;

use close_codes::{CloseCode, CloseStatus, CodeInfo, CodeTable, Reconnect};
use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, parse_document};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::nasty::TABLES;

type Rows = Vec<Vec<String>>;

/// The cells as rustdoc reads them, with `<br>` as a line break. Anything other than text is an error.
fn rustdoc(markdown: &str) -> Rows {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_MATH;
    let mut rows = Rows::new();
    let mut tables = 0;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Table(_)) => tables += 1,
            Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
            Event::Start(Tag::TableCell) => rows.last_mut().unwrap().push(String::new()),
            Event::Text(text) => rows.last_mut().unwrap().last_mut().unwrap().push_str(&text),
            Event::InlineHtml(html) if &*html == "<br>" => {
                rows.last_mut().unwrap().last_mut().unwrap().push('\n');
            }
            Event::End(
                TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell,
            ) => {}
            event => panic!("{event:?} in {markdown}"),
        }
    }
    assert_eq!(tables, 2);
    rows
}

/// The cells as GitHub reads them.
fn github(markdown: &str) -> Rows {
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    options.extension.math_dollars = true;
    options.extension.math_code = true;
    let arena = Arena::new();
    let document = parse_document(&arena, markdown, &options);
    let tables: Vec<_> = document.children().collect();
    assert_eq!(tables.len(), 2);
    assert!(tables.iter().all(|table| matches!(table.data.borrow().value, NodeValue::Table(_))));
    let rows = tables.iter().flat_map(|table| table.children());
    rows.map(|row| row.children().map(text).collect()).collect()
}

fn text<'a>(cell: &'a AstNode<'a>) -> String {
    cell.children()
        .map(|node| match &node.data.borrow().value {
            NodeValue::Text(text) => text.to_string(),
            NodeValue::HtmlInline(html) if html == "<br>" => "\n".to_owned(),
            other => panic!("{other:?}"),
        })
        .collect()
}

/// What a reader should see.
fn expected(table: CodeTable) -> Rows {
    let has_meta = table.iter().any(|row| !row.meta().is_empty());
    let mut head = vec!["Code", "Name", "Reason", "Reconnect", "Metadata", "Description"];
    let mut rows = Rows::new();
    let mut before: Vec<CodeInfo> = Vec::new();
    for row in table {
        if before.contains(&row) {
            continue;
        }
        before.push(row);
        let reconnect = row.reconnect().or_else(|| table.reconnect_for(row.code().into()));
        let doc = row.doc().split("\n\n").map(|paragraph| visible(paragraph).replace('\n', " "));
        let meta: Vec<_> =
            row.meta().iter().map(|(key, value)| format!("{key}: {value}")).collect();
        rows.push(vec![
            row.code().get().to_string(),
            visible(row.name()),
            visible(row.reason()).replace(":>5", ""),
            reconnect.map_or("", Reconnect::as_str).to_owned(),
            meta.join("\n"),
            doc.collect::<Vec<_>>().join("\n\n"),
        ]);
    }
    if !has_meta {
        head.remove(4);
        for row in &mut rows {
            row.remove(4);
        }
    }
    rows.insert(0, head.into_iter().map(str::to_owned).collect());
    rows.push(vec!["Other codes".to_owned(), "Reconnect".to_owned()]);
    rows
}

/// The text with invisible characters escaped.
fn visible(text: &str) -> String {
    let mut visible = text.replace("\r\n", "\n").replace('\t', " ");
    for hidden in "\0\u{7}\u{8}\u{b}\u{c}\r\u{1b}\u{7f}\u{85}\u{200b}\u{200f}\u{2028}\u{2029}\u{202e}\u{2066}\u{feff}".chars() {
        visible = visible.replace(hidden, &hidden.escape_unicode().to_string());
    }
    visible.trim_matches(' ').to_owned()
}

#[test]
fn cells() {
    for (name, table) in TABLES {
        let markdown = table.markdown().to_string();
        let expected = expected(table);
        assert_eq!(rustdoc(&markdown)[..expected.len()], expected, "{name}");
        assert_eq!(github(&markdown), rustdoc(&markdown), "{name}");
        assert!(!markdown.chars().any(|char| char.is_control() && char != '\n'), "{name}");
    }
}

/// Each number without a row is in exactly one range, with the same advice as in Rust.
#[test]
fn the_second_table_has_all_other_codes() {
    for (name, table) in TABLES {
        let rows = rustdoc(&table.markdown().to_string());
        let start = rows.iter().position(|row| row[0] == "Other codes").unwrap() + 1;
        let mut said = BTreeMap::new();
        for row in &rows[start..] {
            let (first, last) = row[0].split_once('–').unwrap_or((&row[0], &row[0]));
            for number in first.parse().unwrap()..=last.parse::<u16>().unwrap() {
                assert!(said.insert(number, row[1].clone()).is_none(), "{name}: {number} twice");
            }
        }
        for number in 0..=u16::MAX {
            let status = CloseStatus::new(number).ok();
            if status.and_then(CloseStatus::code).and_then(|code| table.find(code)).is_none() {
                let expected = status.and_then(|status| table.reconnect_for(status));
                let said = said.get(&number).map(String::as_str);
                assert_eq!(said, expected.map(Reconnect::as_str), "{name}: {number}");
            }
        }
    }
}

/// The tables between other text, as on a page.
#[test]
fn within_a_page() {
    for (name, table) in TABLES {
        let page = format!("# Codes\n\n{}\nText.\n", table.markdown());
        let parser = Parser::new_ext(&page, Options::ENABLE_TABLES);
        let mut html = String::new();
        pulldown_cmark::html::push_html(&mut html, parser);
        assert!(html.starts_with("<h1>Codes</h1>\n<table>"), "{name}: {html}");
        assert!(html.ends_with("</table>\n<p>Text.</p>\n"), "{name}: {html}");
        assert!(!html.contains("<script>"), "{name}");
    }
}

/// A doc comment ends in a line break if its `#[doc]` does.
#[test]
fn a_line_break_at_the_end_is_none() {
    const TABLE: CodeTable = CodeTable::new(&[CodeInfo::new(CloseCode::INTERNAL_ERROR, "A")
        .with_reason("first\nlast\n")
        .with_doc("doc\n")]);
    let rows = rustdoc(&TABLE.markdown().to_string());
    assert_eq!(rows[1], ["1011", "A", "first\nlast", "", "doc"]);
}

/// The columns are as wide as their widest cell, and numbers are on the right.
#[test]
fn columns_are_aligned() {
    const TABLE: CodeTable =
        CodeTable::new(&[CodeInfo::new(CloseCode::INTERNAL_ERROR, "Failed").with_reason("failed")])
            .with_policy(&[(4000, 4000, Reconnect::Never), (4001, 4499, Reconnect::Backoff)]);
    assert_eq!(
        TABLE.markdown().to_string(),
        "\
| Code | Name   | Reason | Reconnect | Description |
| ---: | ------ | ------ | --------- | ----------- |
| 1011 | Failed | failed |           |             |

| Other codes | Reconnect |
| ----------: | --------- |
|        1001 | backoff   |
|        1006 | backoff   |
|   1012–1013 | backoff   |
|        4000 | never     |
|   4001–4499 | backoff   |
"
    );
}
