//! Every edge as a constant. Of these, only 3000, 3999, 4000 and 4999 are legal.

use close_codes::CloseCodes;

const ZERO: i64 = 0;

#[derive(CloseCodes)]
#[repr(i64)]
enum Edges {
    Minus1 = ZERO - 1,
    Code0 = ZERO + 0,
    Code1 = ZERO + 1,
    Code999 = ZERO + 999,
    Code1000 = ZERO + 1000,
    Code1001 = ZERO + 1001,
    Code1002 = ZERO + 1002,
    Code1003 = ZERO + 1003,
    Code1004 = ZERO + 1004,
    Code1005 = ZERO + 1005,
    Code1006 = ZERO + 1006,
    Code1007 = ZERO + 1007,
    Code1008 = ZERO + 1008,
    Code1009 = ZERO + 1009,
    Code1010 = ZERO + 1010,
    Code1011 = ZERO + 1011,
    Code1012 = ZERO + 1012,
    Code1013 = ZERO + 1013,
    Code1014 = ZERO + 1014,
    Code1015 = ZERO + 1015,
    Code1016 = ZERO + 1016,
    Code2999 = ZERO + 2999,
    Code3000 = ZERO + 3000,
    Code3999 = ZERO + 3999,
    Code4000 = ZERO + 4000,
    Code4999 = ZERO + 4999,
    Code5000 = ZERO + 5000,
    Code65535 = ZERO + 65535,
    Code65536 = ZERO + 65536,
    Code70001 = ZERO + 70001,
}

fn main() {}
