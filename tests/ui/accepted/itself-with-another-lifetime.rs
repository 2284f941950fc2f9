#![allow(dead_code)]
use close_codes::CloseCodes;

#[derive(CloseCodes)]
pub enum E<'a> {
    #[close(4001)]
    Text(&'a str),
    #[close(transparent)]
    Boxed(Box<E<'static>>),
    #[close(transparent)]
    Borrowed(&'a E<'a>),
}

#[derive(CloseCodes)]
pub enum WithoutFields<const N: usize> {
    #[close(4001)]
    A,
    #[close(4002)]
    B,
}

#[derive(CloseCodes)]
pub enum Generic<'a, T: ?Sized> {
    #[close(4001)]
    Text(&'a T),
    #[close(transparent)]
    Boxed(Box<Generic<'a, T>>),
}
fn main() {
    let _ = WithoutFields::<3>::try_from(4002);
    assert_eq!(Generic::<str>::CODES.len(), 1);
    assert_eq!(E::CODES.len(), 1);
}
