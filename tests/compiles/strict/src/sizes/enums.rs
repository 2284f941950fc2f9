//! 200 enums in one module.

::core::include!(::core::concat!(::core::env!("OUT_DIR"), "/enums.rs"));

#[cfg(test)]
mod tests {
    use ::core::assert_eq;
    use ::core::iter::Iterator as _;

    #[test]
    fn every_table() {
        let mut codes = 4000..;
        for table in super::TABLES {
            for row in table {
                assert_eq!(codes.next(), ::core::option::Option::Some(row.code().get()));
            }
        }
        assert_eq!(codes.next(), ::core::option::Option::Some(4400));
    }
}
