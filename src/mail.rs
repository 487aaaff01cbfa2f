//! Reminders as letters: written, and handed to the school's mail server.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use age::secrecy::{ExposeSecret, SecretString};
use chrono::{DateTime, FixedOffset};
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{SmtpTransport, Transport};

use crate::error::Error;
use crate::school::mail::{Mail, Security};

/// What a letter says.
#[derive(Clone, Debug)]
pub struct Letter {
    /// To whom.
    pub to: String,
    /// The line above it.
    pub subject: String,
    /// The text.
    pub body: String,
    /// When it was written.
    pub at: DateTime<FixedOffset>,
    /// Its name for all time, without brackets.
    pub id: String,
}

/// Writes a letter.
///
/// # Errors
/// When an address is none.
pub fn write(mail: &Mail, letter: &Letter) -> Result<Message, Error> {
    Message::builder()
        .from(mailbox("from", &mail.from)?)
        .to(mailbox("to", &letter.to)?)
        .date(letter.at.into())
        .message_id(Some(format!("<{}>", letter.id)))
        .subject(one_line(&letter.subject))
        .header(ContentType::TEXT_PLAIN)
        .body(letter.body.clone())
        .map_err(|_| Error::failed("the reminder cannot be written as a letter"))
}

/// A letter as a file that mail programs open.
#[must_use]
pub fn bytes(message: &Message) -> Vec<u8> {
    message.formatted()
}

fn mailbox(which: &str, address: &str) -> Result<Mailbox, Error> {
    address.parse().map_err(|_| {
        Error::failed(format!("osafe.toml, [mail]: an address under `{which}` is none"))
            .hint("Write it as office@school.example, or Name <office@school.example>.")
    })
}

fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// The way to the school's mail server.
pub struct Post {
    transport: SmtpTransport,
    patience: Duration,
}

impl Post {
    /// Gets ready, without a connection yet.
    ///
    /// # Errors
    /// When the settings have no server, or a certificate cannot be used.
    pub fn new(
        mail: &Mail,
        password: Option<&SecretString>,
        authority: Option<&[u8]>,
    ) -> Result<Post, Error> {
        let server = mail.server.clone().ok_or_else(|| {
            Error::usage("osafe.toml, [mail]: `server` is missing")
                .hint("Name the school's mail server there, or use `--eml DIR`.")
        })?;
        let mut tls = TlsParameters::builder(server.clone());
        if let Some(pem) = authority {
            let certificate = Certificate::from_pem(pem)
                .map_err(|_| Error::failed("osafe.toml, [mail]: `ca_file` is no certificate"))?;
            tls = tls.add_root_certificate(certificate);
        }
        let tls = tls.build().map_err(|_| Error::failed("TLS cannot be used on this computer"))?;
        let patience = Duration::from_secs(mail.timeout_seconds.clamp(1, 120).into());
        // Whatever the name says: there is no setting here under which it goes out unsecured.
        let mut builder = SmtpTransport::builder_dangerous(server)
            .port(mail.port())
            .timeout(Some(patience))
            .tls(match mail.security {
                Security::StartTls => Tls::Required(tls),
                Security::Tls => Tls::Wrapper(tls),
            });
        if let (Some(user), Some(password)) = (&mail.user, password) {
            let password = password.expose_secret().to_owned();
            builder = builder.credentials(Credentials::new(user.clone(), password));
        }
        Ok(Post { transport: builder.build(), patience })
    }

    /// Hands a letter over. A server that does not come to an end is given up, however slowly it
    /// says something meanwhile.
    ///
    /// # Errors
    /// What the server did, in a sentence.
    pub fn send(&self, message: Message) -> Result<(), Error> {
        let (done, waiting) = mpsc::channel();
        let transport = self.transport.clone();
        thread::spawn(move || done.send(transport.send(&message).map(|_| ())).ok());
        match waiting.recv_timeout(self.patience) {
            Ok(sent) => sent.map_err(|error| refused(&error)),
            Err(_) => Err(gave_up()),
        }
    }
}

fn gave_up() -> Error {
    Error::failed("the mail server does not answer in time")
        .hint("Nothing of it is lost: the next run tries again.")
}

// The server's own words may hold an address, so only its number is shown.
fn refused(error: &lettre::transport::smtp::Error) -> Error {
    let again = "Nothing of it is lost: the next run tries again.";
    if let Some(code) = error.status() {
        return Error::failed(format!("the mail server refuses the reminder, with code {code}"))
            .hint(format!("See `from`, `user` and the addresses in osafe.toml. {again}"));
    }
    if error.is_timeout() || causes(error).any(|text| text.contains("temporarily unavailable")) {
        return gave_up();
    }
    if error.is_client() && causes(error).any(|text| text.contains("STARTTLS")) {
        return Error::failed("the mail server offers no TLS, and nothing is sent without")
            .hint("Ask for the right server and port; `security = \"tls\"` is for port 465.");
    }
    if error.is_tls() || causes(error).any(|text| text.contains("certificate")) {
        return Error::failed("the connection to the mail server cannot be secured").hint(format!(
            "Its certificate may be of an authority of its own: `ca_file`. {again}"
        ));
    }
    if error.is_response() {
        return Error::failed("the mail server answers something that is not SMTP").hint(again);
    }
    Error::failed("the mail server cannot be reached").hint(again)
}

fn causes(error: &lettre::transport::smtp::Error) -> impl Iterator<Item = String> {
    let first = std::error::Error::source(error);
    std::iter::successors(first, |error| error.source()).map(ToString::to_string)
}
