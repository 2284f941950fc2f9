//! Enums in a function, next to each other and in nested blocks.

use ::renamed::CloseCodes;

/// Two enums with the same name.
#[inline]
pub const fn function() {
    const CODE: u16 = 4001;

    #[derive(CloseCodes)]
    #[close(crate = ::renamed)]
    enum Local {
        #[close(CODE, "computed")]
        Computed,
        #[close(4002, "{0}")]
        Formatted(u8),
    }

    _ = [Local::Computed, Local::Formatted(1)];
    {
        #[derive(CloseCodes)]
        #[close(crate = ::renamed, decode)]
        enum Inner {
            #[close(CODE + 1)]
            Computed,
            #[close(transparent)]
            Nested(::renamed::CloseCode),
        }

        _ = [Inner::Computed, Inner::Nested(::renamed::CloseCode::GOING_AWAY)];
    }
}

#[cfg(test)]
mod tests {
    use ::renamed::CloseCodes;

    use crate::asserts::{assert_closes, assert_reads};

    #[test]
    fn function() {
        const CODE: u16 = 4001;

        #[derive(Debug, PartialEq, CloseCodes)]
        #[close(crate = ::renamed)]
        enum Local {
            #[close(CODE, "computed")]
            Computed,
            #[close(4002, "numbered")]
            Numbered,
        }

        assert_closes(&Local::Computed, "Computed", 4001, "computed");
        assert_closes(&Local::Numbered, "Numbered", 4002, "numbered");
        assert_reads(&Local::Computed);
        assert_reads(&Local::Numbered);
        super::function();
    }

    #[test]
    fn crate_is_local() {
        use ::renamed as local;

        #[derive(Debug, PartialEq, CloseCodes)]
        #[close(crate = local)]
        enum Local {
            #[close(4000 + 1, "computed")]
            Computed,
            #[close(4002, "numbered")]
            Numbered,
        }

        assert_closes(&Local::Computed, "Computed", 4001, "computed");
        assert_reads(&Local::Numbered);
    }
}
