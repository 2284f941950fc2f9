//! Another crate's macro, which has its own path to the runtime, with codes of this crate.

close_codes_compiles_strict::close_codes! {
    Macro {
        BASE + 1, TEXT => Computed,
        4002, "numbered" => Numbered,
        BASE, concat!("con", "cat") => Path,
    }
}

/// Contains a type that another macro has passed on.
macro_rules! around {
    ($ty:ty) => {
        /// One variant.
        #[derive(Debug, PartialEq, renamed::CloseCodes)]
        #[close(crate = ::renamed, decode)]
        pub enum Around {
            /// The type.
            #[close(transparent)]
            Other($ty),
        }
    };
}

close_codes_compiles_strict::hand_over!(around);

/// A code.
const BASE: u16 = 4000;

/// A reason.
const TEXT: &str = "computed";

#[cfg(test)]
mod tests {
    use close_codes_compiles_strict::places::reexport::Other;

    use super::{Around, Macro};
    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn dollar_crate() {
        assert_closes(&Macro::Computed, "Computed", 4001, "computed");
        assert_closes(&Macro::Numbered, "Numbered", 4002, "numbered");
        assert_closes(&Macro::Path, "Path", 4000, "concat");
        assert_reads(&Macro::Computed);
        assert_reads(&Macro::Path);
        assert_closes(&Macro::Other(Other::Numbered), "Numbered", 4003, "other");
        assert_reads(&Macro::Other(Other::Numbered));
        assert_reads(&Around::Other(Other::Numbered));
    }
}
