//! All 2,000 application codes, in attributes and in discriminants.

::core::include!(::core::concat!(::core::env!("OUT_DIR"), "/all.rs"));

#[cfg(test)]
mod tests {
    use ::core::assert_eq;
    use ::core::convert::TryFrom as _;
    use ::core::iter::{IntoIterator as _, Iterator as _};
    use ::renamed::{CloseCodes as _, Reason};

    use super::{Attributes, Discriminants};

    #[test]
    fn tables() {
        assert!(Attributes::CODES.iter().map(|row| row.code().get()).eq(3000..=4999));
        assert!(Discriminants::CODES.iter().map(|row| row.code().get()).eq(3000..=4999));
    }

    #[test]
    fn round_trips() {
        for code in 3000..=4999 {
            let attribute = Attributes::try_from(code).map(|error| error.close_frame());
            let discriminant = Discriminants::try_from(code).map(|error| error.close_frame());
            for frame in attribute.into_iter().chain(discriminant) {
                assert_eq!(frame.code().get(), code);
                let reason = Reason::format(::core::format_args!("reason of {code}"));
                assert_eq!(*frame.reason(), reason);
            }
        }
    }

    #[test]
    fn nothing_else() {
        for code in (0..3000).chain(5000..=65535) {
            assert!(Attributes::try_from(code).is_err());
            assert!(Discriminants::try_from(code).is_err());
        }
    }
}
