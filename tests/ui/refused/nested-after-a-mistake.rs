use close_codes::CloseCodes;

#[derive(CloseCodes)]
enum Inner {
    #[close(4100)]
    Full,
}

// The rows of what is nested are there, whatever is wrong beside.
#[derive(CloseCodes)]
enum Outer {
    #[close(1006)]
    Lost,
    #[close(transparent)]
    Inner(Inner),
}

const NAMES: [&str; Outer::CODES.len()] = ["Lost", "Full"];

// No code is known to be repeated, as one is a mistake.
#[derive(CloseCodes)]
enum Computed {
    #[close(4999 + 1)]
    Lost,
    #[close(transparent, shared)]
    Inner(Inner),
}

#[derive(CloseCodes)]
enum Misspelt {
    #[close(4982 + 1, sharde)]
    Lost,
}

fn main() {}
