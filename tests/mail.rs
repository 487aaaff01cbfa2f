//! Reminders that a mail server takes, over TLS: begun plain and secured before anything is said, and secured from
//! the first byte. The servers, and the authority that vouches for them, are the test's own.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod common;

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use common::{Place, Ran};
use openssl::asn1::Asn1Time;
use openssl::bn::BigNum;
use openssl::ec::{EcGroup, EcKey};
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkey::{PKey, Private};
use openssl::ssl::{SslAcceptor, SslMethod};
use openssl::x509::extension::{BasicConstraints, KeyUsage, SubjectAlternativeName};
use openssl::x509::{X509, X509Builder, X509Name};

/// Somebody with a certificate.
struct Certified {
    key: PKey<Private>,
    certificate: X509,
}

fn key() -> PKey<Private> {
    let curve = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1).unwrap();
    PKey::from_ec_key(EcKey::generate(&curve).unwrap()).unwrap()
}

fn begin(name: &str, serial: u32, key: &PKey<Private>) -> X509Builder {
    let mut subject = X509Name::builder().unwrap();
    subject.append_entry_by_nid(Nid::COMMONNAME, name).unwrap();
    let mut certificate = X509::builder().unwrap();
    certificate.set_version(2).unwrap();
    let serial = BigNum::from_u32(serial).unwrap().to_asn1_integer().unwrap();
    certificate.set_serial_number(&serial).unwrap();
    certificate.set_subject_name(&subject.build()).unwrap();
    certificate.set_pubkey(key).unwrap();
    certificate.set_not_before(&Asn1Time::days_from_now(0).unwrap()).unwrap();
    certificate.set_not_after(&Asn1Time::days_from_now(2).unwrap()).unwrap();
    certificate
}

/// The school's own authority.
fn authority() -> Certified {
    let key = key();
    let mut certificate = begin("Quillbeck test authority", 1, &key);
    let name = {
        let mut name = X509Name::builder().unwrap();
        name.append_entry_by_nid(Nid::COMMONNAME, "Quillbeck test authority").unwrap();
        name.build()
    };
    certificate.set_issuer_name(&name).unwrap();
    let may_sign = BasicConstraints::new().critical().ca().build().unwrap();
    certificate.append_extension(may_sign).unwrap();
    let usage = KeyUsage::new().critical().key_cert_sign().build().unwrap();
    certificate.append_extension(usage).unwrap();
    certificate.sign(&key, MessageDigest::sha256()).unwrap();
    Certified { certificate: certificate.build(), key }
}

/// A mail server that the authority vouches for, under a name or an address.
fn vouched(authority: &Certified, address: &str) -> Certified {
    let key = key();
    let mut certificate = begin("mail", 2, &key);
    certificate.set_issuer_name(authority.certificate.subject_name()).unwrap();
    let context = certificate.x509v3_context(Some(&authority.certificate), None);
    let names = SubjectAlternativeName::new().ip(address).build(&context).unwrap();
    certificate.append_extension(names).unwrap();
    certificate.sign(&authority.key, MessageDigest::sha256()).unwrap();
    Certified { certificate: certificate.build(), key }
}

/// What one connection heard before it was secured, and after.
#[derive(Clone, Debug, Default)]
struct Heard {
    plain: String,
    secured: String,
}

/// A mail server that takes whatever it is given, over and over.
fn server(mail: &Certified, starts_plain: bool) -> (u16, Receiver<Heard>) {
    let mut acceptor = SslAcceptor::mozilla_intermediate_v5(SslMethod::tls_server()).unwrap();
    acceptor.set_private_key(&mail.key).unwrap();
    acceptor.set_certificate(&mail.certificate).unwrap();
    let acceptor = acceptor.build();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (told, heard) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let stream = stream.unwrap();
            stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
            if told.send(serve(&acceptor, stream, starts_plain)).is_err() {
                return;
            }
        }
    });
    (port, heard)
}

fn serve(acceptor: &SslAcceptor, mut stream: TcpStream, starts_plain: bool) -> Heard {
    let mut heard = Heard::default();
    if starts_plain {
        stream.write_all(b"220 mail.quillbeck.example\r\n").unwrap();
        // Byte by byte: what follows STARTTLS is not for this reader.
        let offers = "250-mail.quillbeck.example\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n";
        converse(&mut stream, offers, &mut heard.plain, "STARTTLS");
        if !heard.plain.contains("STARTTLS") {
            return heard;
        }
    }
    let Ok(mut secured) = acceptor.accept(stream) else { return heard };
    if !starts_plain {
        secured.write_all(b"220 mail.quillbeck.example\r\n").ok();
    }
    let offers = "250-mail.quillbeck.example\r\n250 AUTH PLAIN\r\n";
    converse(&mut secured, offers, &mut heard.secured, "QUIT");
    heard
}

fn converse<S: Read + Write>(stream: &mut S, offers: &str, heard: &mut String, last: &str) {
    let mut in_letter = false;
    while let Some(line) = line(stream) {
        heard.push_str(&line);
        let answer = match line.split_whitespace().next().unwrap_or_default() {
            "." if in_letter => {
                in_letter = false;
                "250 taken\r\n"
            }
            _ if in_letter => continue,
            "EHLO" => offers,
            "AUTH" => "235 welcome\r\n",
            "DATA" => {
                in_letter = true;
                "354 go on\r\n"
            }
            "STARTTLS" => "220 now\r\n",
            "QUIT" => "221 good-bye\r\n",
            _ => "250 very well\r\n",
        };
        if stream.write_all(answer.as_bytes()).is_err() || line.trim_end() == last {
            return;
        }
    }
}

fn line(stream: &mut impl Read) -> Option<String> {
    let mut line = Vec::new();
    let mut byte = [0];
    while !line.ends_with(b"\n") {
        match stream.read(&mut byte) {
            Ok(1) => line.push(byte[0]),
            _ => return None,
        }
    }
    String::from_utf8(line).ok()
}

/// A school that sends through a server on this computer, trusting an authority of its own or none.
fn school(port: u16, security: &str, trusts: Option<&Certified>) -> Place {
    let place = Place::with_demo();
    let path = place.path("school/osafe.toml");
    let text = fs::read_to_string(&path).unwrap();
    let own = trusts.map_or("", |_| "ca_file = \"authority.pem\"\n");
    let mail = format!(
        "[mail]\nfrom = \"Reminders <osafe@quillbeck.example>\"\nserver = \"127.0.0.1\"\nport = {port}\n\
         security = \"{security}\"\nuser = \"osafe\"\ntimeout_seconds = 20\n{own}\
         others = \"office@quillbeck.example\"\n[mail.to]\ngovernors = \"chair@quillbeck.example\"\n"
    );
    fs::write(&path, format!("{text}\n{mail}")).unwrap();
    if let Some(authority) = trusts {
        place.write("school/authority.pem", authority.certificate.to_pem().unwrap());
    }
    place.write("smtp", "secret-word\n");
    fs::set_permissions(place.path("smtp"), fs::Permissions::from_mode(0o600)).unwrap();
    place
}

fn send(place: &Place) -> Ran {
    place.run_by("service", &["remind", "--smtp", "--password-file", "smtp"])
}

fn all(heard: &Receiver<Heard>) -> Vec<Heard> {
    // The last connection may still be saying good-bye.
    std::iter::from_fn(|| heard.recv_timeout(Duration::from_millis(500)).ok()).collect()
}

#[test]
fn a_server_that_is_vouched_for_is_given_every_letter_and_nothing_in_the_open() {
    let authority = authority();
    let mail = vouched(&authority, "127.0.0.1");
    for (security, starts_plain) in [("starttls", true), ("tls", false)] {
        let (port, heard) = server(&mail, starts_plain);
        let place = school(port, security, Some(&authority));
        send(&place).needs_attention();
        let letters = all(&heard);
        assert!(letters.len() > 1, "one to each owner: {letters:?}");
        for letter in &letters {
            let plain = letter.plain.replace("EHLO", "").replace("STARTTLS", "");
            assert!(!plain.contains("MAIL") && !plain.contains("AUTH"), "{security}: {letter:?}");
            assert!(letter.secured.contains("AUTH PLAIN "), "{letter:?}");
            assert!(letter.secured.contains("MAIL FROM:<osafe@quillbeck.example>"), "{letter:?}");
            assert!(letter.secured.contains("\r\n.\r\n"), "the whole letter: {letter:?}");
        }
        let chair = letters.iter().filter(|one| one.secured.contains("RCPT TO:<chair@"));
        assert_eq!(chair.count(), 1, "{security}: one letter to one owner");
        // Said and sent: the next run of the day has nothing more to say.
        send(&place).ok();
        assert_eq!(all(&heard).len(), 0);
    }
}

#[test]
fn a_server_that_nobody_vouches_for_is_told_nothing_and_nothing_is_lost() {
    let (authority, stranger) = (authority(), authority());
    let mail = vouched(&authority, "127.0.0.1");
    let elsewhere = vouched(&authority, "127.0.0.2");
    for (security, starts_plain) in [("starttls", true), ("tls", false)] {
        let (port, heard) = server(&mail, starts_plain);
        let (other_port, other_heard) = server(&elsewhere, starts_plain);
        let unknown = school(port, security, None);
        let wrong = school(port, security, Some(&stranger));
        let other_name = school(other_port, security, Some(&authority));
        for place in [&unknown, &wrong, &other_name] {
            send(place).refused(1, "the connection to the mail server cannot be secured");
        }
        for letter in [all(&heard), all(&other_heard)].concat() {
            let all = format!("{}{}", letter.plain, letter.secured);
            assert!(!all.contains("MAIL") && !all.contains("AUTH"), "{security}: {letter:?}");
        }
        // The next run, over a way that holds, says all of it.
        fs::create_dir(unknown.path("out")).unwrap();
        unknown.run_by("service", &["remind", "--eml", "out"]).needs_attention();
        assert!(unknown.path("out/osafe-2026-11-20-governors.eml").exists());
    }
}
