//! Every edge as a literal. Of these, only 3000, 3999, 4000 and 4999 are legal.

use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum Edges {
    #[close(-1)]
    Minus1,
    #[close(0)]
    Code0,
    #[close(1)]
    Code1,
    #[close(999)]
    Code999,
    #[close(1000)]
    Code1000,
    #[close(1001)]
    Code1001,
    #[close(1002)]
    Code1002,
    #[close(1003)]
    Code1003,
    #[close(1004)]
    Code1004,
    #[close(1005)]
    Code1005,
    #[close(1006)]
    Code1006,
    #[close(1007)]
    Code1007,
    #[close(1008)]
    Code1008,
    #[close(1009)]
    Code1009,
    #[close(1010)]
    Code1010,
    #[close(1011)]
    Code1011,
    #[close(1012)]
    Code1012,
    #[close(1013)]
    Code1013,
    #[close(1014)]
    Code1014,
    #[close(1015)]
    Code1015,
    #[close(1016)]
    Code1016,
    #[close(2999)]
    Code2999,
    #[close(3000)]
    Code3000,
    #[close(3999)]
    Code3999,
    #[close(4000)]
    Code4000,
    #[close(4999)]
    Code4999,
    #[close(5000)]
    Code5000,
    #[close(65535)]
    Code65535,
    #[close(65536)]
    Code65536,
    #[close(70001)]
    Code70001,
}

fn main() {}
