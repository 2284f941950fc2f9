//! Doc comments.

use syn::parse_quote;

/// The text of a doc comment, as the table has it.
fn doc(variant: &syn::Variant) -> String {
    match crate::doc::doc(&variant.attrs) {
        crate::doc::Doc::Text(text) => text,
        crate::doc::Doc::Expression(tokens) => tokens.to_string(),
    }
}

#[test]
fn docs_are_indented_as_rustdoc_would() {
    let text = |variant: syn::Variant| doc(&variant);
    assert_eq!(text(parse_quote!(A)), "");
    assert_eq!(
        text(parse_quote!(
            #[doc(hidden)]
            #[other = " No."]
            A
        )),
        ""
    );
    assert_eq!(
        text(parse_quote!(
            #[doc = " One."]
            #[doc = ""]
            #[doc = "   Two."]
            A
        )),
        "One.\n\n  Two."
    );
    assert_eq!(
        text(parse_quote!(
            #[doc = " In a block. "]
            A
        )),
        "In a block."
    );
    assert_eq!(
        text(parse_quote!(
            #[doc = " A.\n * B.\n *\n *   C.\n "]
            A
        )),
        "A.\nB.\n\n  C."
    );
    assert_eq!(
        text(parse_quote!(
            #[doc = "\n    A.\n\n      B.\n    C.\n"]
            A
        )),
        "A.\n\n  B.\nC."
    );
    assert_eq!(
        text(parse_quote!(
            #[doc = "A.\n  * B.\n  C."]
            A
        )),
        "A.\n  * B.\n  C."
    );
    let mixed = parse_quote!(
        #[doc = " A."]
        #[doc = include_str!("b.md")]
        #[doc = " C."]
        A
    );
    assert_eq!(
        doc(&mixed),
        "__close_codes :: trimmed (__close_codes :: core :: concat ! (\"A.\\n\" , include_str ! (\"b.md\") , \"\\nC.\"))"
    );
}
