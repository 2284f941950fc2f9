//! Types without close codes, where a frame is expected.

use close_codes::CloseFrame;

struct Other;

fn fails() -> Result<(), CloseFrame> {
    Err(Other)?;
    Ok(())
}

fn main() {
    let _ = fails();
    let _: CloseFrame = "room full".into();
}
