//! Small random changes to token trees.

use std::convert::TryFrom as _;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The material for mistakes: keys, codes at every limit, and tokens that are hard to parse.
const WORDS: &[&str] = &[
    "close",
    "clone",
    "closed",
    "code",
    "reason",
    "display",
    "reconnect",
    "never",
    "backoff",
    "now",
    "shared",
    "transparent",
    "like",
    "meta",
    "range",
    "into",
    "decode",
    "crate",
    "axum",
    "Self",
    "self",
    "super",
    "gen",
    "async",
    "r#type",
    "_",
    "enum",
    "if",
    "else",
    "match",
    "unsafe",
    "const",
    "move",
    "break",
    "dyn",
    "0",
    "999",
    "1000",
    "1005",
    "1006",
    "1011",
    "2999",
    "3000",
    "4001",
    "4999",
    "5000",
    "65536",
    "-1",
    "4e3",
    "4001u16",
    "4001u32",
    "0xFA1f32",
    "'c'",
    "b'c'",
    "true",
    "\"\"",
    "\"{\"",
    "\"}\"",
    "\"{0}\"",
    "\"{}\"",
    "\"{a:?}\"",
    "\"{0:1$}\"",
    "r#\"text\"#",
    "b\"text\"",
    "c\"text\"",
    "99999999999999999999999999999999999999999",
    "=",
    "==",
    "=>",
    ",",
    ",,",
    ";",
    ":",
    "::",
    "..",
    "..=",
    "|",
    "||",
    "&",
    "&&",
    "!",
    "?",
    "#",
    "$",
    "<",
    ">",
    "<<",
    "+",
    "-",
    "'a",
    "()",
    "[]",
    "{}",
    "(,)",
    "[..]",
    "{ 4001 }",
    "#[close]",
    "#[close()]",
    "#[close(4001)]",
    "#[close(4001, shared)]",
    "#[close(transparent)]",
    "#[close(decode)]",
    "CloseCode::GOING_AWAY",
    "u16::MAX",
    "A as u16",
    "|x| x",
    "return",
    "loop {}",
    "concat!(\"a\")",
    "macro!{}",
    "X(T)",
    "X { a: u8 }",
    "X = 4001",
];

/// A SplitMix64 generator.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % bound as u64).expect("less than the bound")
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// Returns an enum of the corpus with one to four changes.
pub(crate) fn mutated(corpus: &[TokenStream], seed: u64) -> TokenStream {
    let mut random = Random(seed.wrapping_mul(0xd134_2543_de82_ef95));
    let mut input = random.of(corpus).clone();
    for _ in 0..=random.below(4) {
        input = change(input, corpus, &mut random);
    }
    input
}

/// Makes one change, here or in one of the groups.
fn change(input: TokenStream, corpus: &[TokenStream], random: &mut Random) -> TokenStream {
    let mut tokens: Vec<_> = input.into_iter().collect();
    let groups: Vec<_> =
        (0..tokens.len()).filter(|&index| matches!(tokens[index], TokenTree::Group(_))).collect();
    if !groups.is_empty() && random.below(8) != 0 {
        let index = *random.of(&groups);
        if let TokenTree::Group(group) = &tokens[index] {
            let inner = change(group.stream(), corpus, random);
            tokens[index] = Group::new(group.delimiter(), inner).into();
        }
        return tokens.into_iter().collect();
    }
    let index = random.below(tokens.len() + 1);
    if index == tokens.len() {
        tokens.extend(word(random));
        return tokens.into_iter().collect();
    }
    let token = tokens[index].clone();
    let other = random.below(tokens.len());
    let replacement: Vec<TokenTree> = match random.below(9) {
        0 => vec![],
        1 => vec![token.clone(), token],
        2 => vec![std::mem::replace(&mut tokens[other], token)],
        3 | 4 => word(random).into_iter().collect(),
        5 => word(random).into_iter().chain(Some(token)).collect(),
        6 => vec![wrapped(token.into(), random)],
        7 => match token {
            TokenTree::Group(group) => group.stream().into_iter().collect(),
            _ => vec![wrapped(word(random), random)],
        },
        _ => vec![piece(random.of(corpus).clone(), random)],
    };
    tokens.splice(index..=index, replacement);
    tokens.into_iter().collect()
}

fn word(random: &mut Random) -> TokenStream {
    random.of(WORDS).parse().expect("the words are tokens")
}

fn wrapped(tokens: TokenStream, random: &mut Random) -> TokenTree {
    const DELIMITERS: [Delimiter; 4] =
        [Delimiter::Parenthesis, Delimiter::Bracket, Delimiter::Brace, Delimiter::None];
    Group::new(*random.of(&DELIMITERS), tokens).into()
}

/// Returns any token tree, at any depth.
fn piece(tokens: TokenStream, random: &mut Random) -> TokenTree {
    let tokens: Vec<_> = tokens.into_iter().collect();
    match random.of(&tokens).clone() {
        TokenTree::Group(group) if !group.stream().is_empty() && random.below(5) != 0 => {
            piece(group.stream(), random)
        }
        token => token,
    }
}
