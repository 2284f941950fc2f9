use close_codes::CloseCodes;

// What two variants of one enum share is for the derive to judge.
#[derive(CloseCodes)]
enum Inner {
    #[close(4101)]
    Expired,
}

#[derive(CloseCodes)]
enum Middle {
    #[close(4101)]
    Expired,
    #[close(transparent, shared)]
    Inner(Inner),
}

#[derive(CloseCodes)]
enum Outer {
    #[close(4201)]
    RoomFull,
    #[close(transparent)]
    Middle(Middle),
}

#[derive(CloseCodes)]
enum Other {
    #[close(4301)]
    Banned,
    #[close(transparent)]
    Middle(Middle),
}

#[derive(CloseCodes)]
enum Alone {
    #[close(4401)]
    Muted,
}

close_codes::assert_disjoint!(Middle, Alone);
close_codes::assert_disjoint!(Outer, Middle, Inner, Alone);
close_codes::assert_disjoint!(Inner, Middle, Outer);
close_codes::assert_disjoint!(Outer, Other);

fn main() {
    let _ = (Inner::Expired, Middle::Expired, Outer::RoomFull, Other::Banned, Alone::Muted);
    let _ = (Middle::Inner, Outer::Middle, Other::Middle);
}
