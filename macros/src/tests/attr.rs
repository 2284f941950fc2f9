//! The syntax of an attribute, and expressions in it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{errors_of, expansion, passed_on};

#[test]
fn what_a_macro_passes_on_is_seen_through() {
    let fine = quote!(4001);
    let range = quote!(decode);
    assert_eq!(errors_of(range.clone(), passed_on(fine.clone())), [""; 0]);
    assert_eq!(errors_of(range.clone(), passed_on(passed_on(quote!((4001))))), [""; 0]);
    let range = passed_on(quote!(4100..=4199));
    assert_eq!(errors_of(quote!(range = #range), quote!(4100)), [""; 0]);
    for outside in [quote!(4001), passed_on(quote!(4001)), quote!((4001))] {
        let errors = errors_of(quote!(range = #range), outside);
        assert!(
            errors[0].contains("close code 4001 is outside this enum's range, 4100..=4199"),
            "{:?}",
            errors
        );
        assert_eq!(errors.len(), 1);
    }
}

/// Whatever it is that a macro passes on, rustc sees but one token there.
#[test]
fn what_a_macro_passes_on_is_one_value() {
    for tokens in [
        quote!([u8; 4]),
        quote!(&'static str),
        quote!(dyn A),
        quote!(fn()),
        quote!(A<B>),
        quote!({ 4001 }),
    ] {
        let group = passed_on(tokens.clone());
        for code in [quote!(#group::LEN), quote!(<#group>::LEN), quote!(#group)] {
            let errors = errors_of(quote!(range = 4000..=4999), quote!(#code, "reason"));
            assert_eq!(errors, [""; 0], "{code}");
        }
    }
}

/// rustc forgets the group that a macro puts around an expression.
#[test]
fn an_expression_that_a_macro_passes_on_stays_one() {
    let (sum, one) = (passed_on(quote!(BASE + 1)), passed_on(quote!(BASE)));
    let (number, path) = (passed_on(quote!(4001)), passed_on(quote!(list::BASE)));
    assert!(expansion(quote!(#sum * 2)).contains("((BASE + 1) * 2 ,)"));
    assert!(expansion(quote!(#one * 2)).contains("(BASE * 2 ,)"));
    assert!(expansion(quote!(#path * 2)).contains("(list :: BASE * 2 ,)"));
    assert!(expansion(quote!(#number - BASE)).contains("(4001 - BASE ,)"));
    assert!(expansion(quote!(f(#sum * 2))).contains("(f ((BASE + 1) * 2) ,)"));
    let flat = crate::tokens::ungrouped(quote!(a (b) #sum));
    assert_eq!(
        flat.into_iter().map(|token| token.to_string()).collect::<Vec<_>>(),
        ["a", "(b)", "BASE", "+", "1"]
    );
}

#[test]
fn self_is_the_enum_except_in_items() {
    for (code, written) in [
        (quote!(Self::A), "(E :: A ,)"),
        (quote!(f(Self::A)), "(f (E :: A) ,)"),
        (quote!(A + { Self::B }), "A + { E :: B }"),
        (
            quote!({
                struct S;
                [Self::A]
            }),
            "{ struct S ; [E :: A] }",
        ),
        (
            quote!({
                impl S {
                    const A: u16 = Self::B;
                }
                {
                    Self::C
                }
            }),
            "impl S { const A : u16 = Self :: B ; } { E :: C }",
        ),
        (
            quote!({
                struct S;
                {
                    Self::A
                }
            }),
            "{ struct S ; { E :: A } }",
        ),
    ] {
        let expansion = expansion(code.clone());
        assert!(expansion.contains(written), "{}: {}", code, expansion);
    }
}

/// What could break the code around it goes through a macro.
#[test]
fn an_expression_with_a_block_is_kept_apart() {
    for (code, apart) in [
        (quote!(A + 1), false),
        (quote!(f(A)), false),
        (quote!(crate::A), true),
        (quote!(f({ A })), true),
        (quote!([A][0]), true),
        (quote!(f([A])), true),
    ] {
        let expression = format!("__close_codes :: expression ! {{ {code} }}");
        assert_eq!(expansion(code.clone()).contains(&expression), apart, "{code}");
    }
}

/// `=` may be half of another operator, or stand beside one.
#[test]
fn what_stands_after_a_word() {
    let tokens = |text: &str| text.parse::<TokenStream>().unwrap();
    for expression in ["A == B", "A >> 1", "A > 1", "code =-A", "code = <T as U>::A", "code = !A"] {
        assert_eq!(errors_of(quote!(decode), tokens(expression)), [""; 0], "{expression}");
    }
    assert_eq!(expansion(tokens("code =-A")), expansion(tokens("code = -A")));
    for junk in ["A +", "A.", "+4001", "+ 4001"] {
        let errors = errors_of(quote!(decode), tokens(junk));
        assert!(
            errors[0].contains("neither a literal nor an expression"),
            "{}: {:?}",
            junk,
            errors
        );
        assert_eq!(errors.len(), 1);
    }
}
