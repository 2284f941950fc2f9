//! What is written only where it is needed.

use quote::quote;

use super::expansion;

/// What rustc refuses or warns of, unless this is written.
#[test]
fn what_only_rustc_would_miss() {
    let written = |input| crate::derive(input).to_string();
    let allowed = written(quote! {
        #[allow(deprecated)]
        enum E {
            #[close(OLD)]
            #[expect(clippy::all)]
            A,
        }
    });
    assert!(allowed.starts_with("# [allow (deprecated)] const _"), "{}", allowed);
    assert!(allowed.contains("# [allow (clippy :: all)] const __close_code_of_A"));
    assert!(expansion(quote!(BASE, "gone")).contains("with_static ("));
    assert!(!expansion(quote!(BASE)).contains("with_static"));
    for (doc, has_doc) in [(" What it is.", true), ("", false)] {
        let late = written(quote! {
            enum E {
                #[doc = #doc]
                #[close(BASE)]
                A,
            }
        });
        assert_eq!(late.contains("with_doc (\"What it is.\")"), has_doc, "{late}");
        assert_eq!(late.contains("with_doc"), has_doc, "{late}");
        assert!(!late.contains("__docs"), "{}", late);
    }
    let without_constants = written(quote! {
        #[allow(deprecated)]
        enum E {
            #[close(4001)]
            A,
        }
    });
    assert!(without_constants.starts_with("const _"));
    let misspelt = written(quote! {
        enum E {
            #[Close(4001)]
            A,
        }
    });
    assert!(misspelt.contains("\"`A` has no close code"), "{}", misspelt);
    let of_nothing = written(quote! {
        enum E {
            #[Close(4001)]
            A,
            #[close(CODE, shared)]
            B,
        }
    });
    assert!(!of_nothing.contains("check_use"), "what B repeats may be A: {}", of_nothing);
    for (code, is_cast) in [
        (quote!(Other::A as u16), true),
        (quote!(Other::A as Code), false),
        (quote!(A as u16), false),
        (quote!(f::<u16>()), false),
    ] {
        assert_eq!(expansion(code.clone()).contains("check_cast"), is_cast, "{code}");
    }
    for (len, is_inline, is_cut) in
        [(64, true, false), (65, false, false), (128, false, false), (129, false, true)]
    {
        let variants = (0..len).map(|index| {
            let name = quote::format_ident!("V{}", index);
            let code = proc_macro2::Literal::u16_unsuffixed(4000 + index);
            quote!(#[close(#code)] #name)
        });
        let long = written(quote!(enum E { #(#variants,)* }));
        assert_eq!(long.contains("# [inline] fn __row"), is_inline, "{len}");
        assert_eq!(long.contains("let __chunk_1 ="), is_cut, "{len}");
        assert_eq!(long.contains("_ => __close_codes :: NO_ROW"), is_cut, "{len}");
    }
}

/// A code is found in the way that is cheapest for the codes there are.
#[test]
fn how_a_code_is_found() {
    let even = |len: u16| (0..len).map(|index| 3000 + 2 * index).collect::<Vec<_>>();
    for (codes, way) in [
        (vec![4000], "contiguous (4000 , __from)"),
        (vec![4000, 4001, 4002], "contiguous (4000 , __from)"),
        (vec![4001, 4000], "looked_up (b\"\\x01\\x00\" , 4000 , __from)"),
        (vec![4000, 4002], "looked_up (b\"\\x00\\xff\\x01\" , 4000 , __from)"),
        (vec![4000, 4001, 4000], "looked_up (b\"\\x00\\x01\" , 4000 , __from)"),
        (vec![4000, 4000, 4001], "looked_up (b\"\\x00\\x02\" , 4000 , __from)"),
        (vec![4000, 4031], "looked_up ("),
        (vec![4000, 4032], "searched (b\"\\xa0\\x0f\\x00\\x00\\xc0\\x0f\\x01\\x00\" , __from)"),
        (even(255), "looked_up ("),
        (even(256), "searched ("),
    ] {
        let variants = codes.iter().enumerate().map(|(index, code)| {
            let name = quote::format_ident!("V{}", index);
            let code = proc_macro2::Literal::u16_unsuffixed(*code);
            let shared = codes[..index].contains(&codes[index]).then(|| quote!(, shared));
            quote!(#[close(#code #shared)] #name)
        });
        let written = crate::derive(quote!(enum E { #(#variants,)* })).to_string();
        assert!(written.contains(way), "{}: {}", way, written);
        // The frame's reason may tell variants apart.
        let is_shared = written.contains("found_frame");
        assert_eq!(is_shared, codes.len() == 3 && codes[2] != 4002, "{written}");
    }
}

/// A bound on the enum itself would never end, and one without a parameter is none.
#[test]
fn bounds_are_on_what_depends_on_a_parameter() {
    for (parameter, field, bound) in [
        (quote!(T), quote!(Box<I<T>>), true),
        (quote!(const N: usize), quote!(Box<I<N>>), true),
        (quote!(T), quote!(Box<E<T>>), false),
        (quote!(T), quote!(Box<Self>), false),
        (quote!(T), quote!(Box<I>), false),
        (quote!(const N: usize), quote!(Box<I>), false),
        (quote!('a), quote!(Box<I<'a>>), false),
    ] {
        let written = crate::derive(quote! {
            enum E<#parameter> {
                #[close(4001)]
                A,
                #[close(transparent)]
                B(#field),
            }
        });
        assert_eq!(written.to_string().contains("where Box <"), bound, "{parameter} {field}");
    }
}
