use close_codes::CloseCodes;

struct Members(u8);

#[derive(CloseCodes)]
enum ChatError {
    #[close(4001, "members {0}")]
    Tuple(Members),
    #[close(4002, "room {name} has {members:?}")]
    Named { name: String, members: Members },
}

fn main() {}
