use actix_web::{HttpRequest, HttpResponse, rt, web};
use actix_ws::{CloseReason, Message, MessageStream, ProtocolError, Session};
use close_codes::{CloseCode, CloseCodes, CloseFrame};
use futures_util::StreamExt;

#[derive(Debug, thiserror::Error, CloseCodes)]
pub enum EchoError {
    #[error("{0} bytes are too much for an echo")]
    #[close(4003, "too long: {0} bytes", reconnect = never)]
    TooLong(usize),

    #[error("the connection is closed")]
    #[close(CloseCode::NORMAL_CLOSURE)]
    Closed(#[from] actix_ws::Closed),

    #[error("transport: {0}")]
    #[close(CloseCode::PROTOCOL_ERROR)]
    Transport(#[from] ProtocolError),
}

pub async fn upgrade(request: HttpRequest, body: web::Payload) -> actix_web::Result<HttpResponse> {
    let (response, mut session, stream) = actix_ws::handle(&request, body)?;
    rt::spawn(async move {
        let frame = match echo(&mut session, stream).await {
            Ok(()) => CloseFrame::from(CloseCode::NORMAL_CLOSURE),
            Err(error) => {
                tracing::warn!(code = error.close_code().get(), "closing: {error}");
                error.close_frame()
            }
        };
        let (code, description) = frame.into_parts();
        let _ = session.close(Some(CloseReason { code, description })).await;
    });
    Ok(response)
}

/// Returns `Ok(())` when the client has sent its Close frame, which `upgrade` then answers.
async fn echo(session: &mut Session, mut stream: MessageStream) -> Result<(), EchoError> {
    while let Some(message) = stream.next().await {
        match message? {
            Message::Text(text) if text.len() > 100 => Err(EchoError::TooLong(text.len()))?,
            Message::Text(text) => session.text(text).await?,
            Message::Ping(bytes) => session.pong(&bytes).await?,
            Message::Close(_) => break,
            _ => {}
        }
    }
    Ok(())
}
