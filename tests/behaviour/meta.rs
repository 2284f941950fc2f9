//! `meta(…)`: metadata that an application attaches to a variant.

use close_codes::{CloseCodes, MetaValue};

#[derive(Debug, CloseCodes)]
enum Gateway {
    #[close(4001, "expired", meta(resume = true, delay_ms = 5000, action = "refresh token"))]
    Expired,
    #[close(4002, "{0}", meta(r#type = "x", low = -9_007_199_254_740_991, high = 0x1F_FFFF_FFFF_FFFF))]
    Edges(u64),
    #[close(4000 + 3, meta(resume = (false), quote = "\"{}\"\n",))]
    Constant,
    #[close(4004)]
    Nothing,
}

fn meta(index: usize) -> &'static [(&'static str, MetaValue)] {
    Gateway::CODES.get(index).unwrap().meta()
}

#[test]
fn values_are_typed_and_in_order() {
    const NAMED: &[(&str, MetaValue)] = &[
        ("resume", MetaValue::Bool(true)),
        ("delay_ms", MetaValue::Int(5000)),
        ("action", MetaValue::Str("refresh token")),
    ];
    assert_eq!(meta(0), NAMED);
    assert_eq!(Gateway::Expired.info().unwrap().meta_value("delay_ms"), Some(MetaValue::Int(5000)));
    let max = (1 << 53) - 1;
    assert_eq!(
        meta(1),
        [
            ("type", MetaValue::Str("x")),
            ("low", MetaValue::Int(-max)),
            ("high", MetaValue::Int(max))
        ]
    );
    assert_eq!(
        meta(2),
        [("resume", MetaValue::Bool(false)), ("quote", MetaValue::Str("\"{}\"\n"))],
        "also where only a const evaluation knows the code"
    );
    assert_eq!(meta(3), []);
    assert_eq!(Gateway::Edges(1).info().unwrap().meta(), meta(1));
}

#[test]
fn a_constant_has_it() {
    const RESUME: bool = match Gateway::CODES.get(0) {
        Some(row) => matches!(row.meta_value("resume"), Some(MetaValue::Bool(true))),
        None => false,
    };
    const { assert!(RESUME) }
    assert_eq!(Gateway::Constant.close_code().get(), 4003);
    assert_eq!(Gateway::Nothing.close_code().get(), 4004);
}

#[test]
fn a_macro_passes_values_on() {
    macro_rules! with_meta {
        ($key:ident, $value:expr, $literal:literal) => {
            #[derive(CloseCodes)]
            enum Passed {
                #[close(4001, meta($key = $value, other = $literal))]
                A,
            }
            assert_eq!(
                Passed::A.info().unwrap().meta(),
                [("delay", MetaValue::Int(-5)), ("other", MetaValue::Str("x"))]
            );
        };
    }
    with_meta!(delay, -5, "x");
}
