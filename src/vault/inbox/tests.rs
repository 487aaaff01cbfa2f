use super::*;
use crate::domain::concern::Concern;
use crate::domain::office::Office;
use crate::domain::submission::{Addressee, Sender};

fn submission() -> Submission {
    Submission {
        schema: SCHEMA,
        school: "school".into(),
        vault: Addressee::Casework,
        id: "1".into(),
        list: 1,
        written: "2026-11-20T09:00:00+00:00".parse().unwrap(),
        from: Sender { name: "B".into(), office: None },
        concern: Concern { description: "x".repeat(200_000), ..Concern::default() },
    }
}

struct Inbox {
    folder: tempfile::TempDir,
    dsl: Identity,
}

impl Inbox {
    fn new() -> Inbox {
        let dsl = Identity::generate("A", Office::Dsl).unwrap();
        Inbox { folder: tempfile::tempdir().unwrap(), dsl }
    }

    fn put(&self, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join("a.age");
        fs::write(&path, bytes).unwrap();
        path
    }

    fn open(&self, bytes: &[u8]) -> Result<Option<Letter>, Unreadable> {
        open(&self.put(bytes), &self.dsl, "school")
    }

    fn sealed(&self, content: &[u8]) -> Vec<u8> {
        envelope::seal_to(&[self.dsl.card()], content).unwrap()
    }
}

#[test]
fn only_those_it_was_sealed_to_read_it() {
    let inbox = Inbox::new();
    let sealed = seal(&submission(), &[inbox.dsl.card()]).unwrap();
    let dropped = drop_in(inbox.folder.path(), &sealed, false).unwrap();
    let [file] = &files(inbox.folder.path()).unwrap()[..] else { panic!("one file") };
    let letter = open(file, &inbox.dsl, "school").unwrap().unwrap();
    assert_eq!((letter.receipt, letter.submission), (dropped, submission()));
    let other = Identity::generate("B", Office::Dsl).unwrap();
    assert!(open(file, &other, "school").unwrap().is_none());
    assert_eq!(open(file, &inbox.dsl, "other").unwrap_err(), Unreadable::OtherSchool);
}

#[test]
fn neither_its_readers_nor_its_length_show() {
    let short = |words: &str, readers: usize| {
        let mut short = submission();
        short.concern.description = words.into();
        let cards: Vec<Card> =
            (0..readers).map(|_| Identity::generate("A", Office::Dsl).unwrap().card()).collect();
        seal(&short, &cards).unwrap()
    };
    let stanzas = |sealed: &[u8]| sealed.windows(10).filter(|at| at == b"-> X25519 ").count();
    let (one, many) = (short("x", 1), short(&"y".repeat(5000), 6));
    assert_eq!((stanzas(&one), stanzas(&many)), (8, 8));
    assert_eq!(stanzas(&short("x", 9)), 16);
    // What age adds of its own accord is of random length.
    assert!(one.len().abs_diff(many.len()) < 1000, "{} {}", one.len(), many.len());
    let lengths = [1, 8192, 8193, 1 << 20, (1 << 20) + 1, LONGEST_PADDED + 1];
    let padded_to = [8192, 8192, 16384, 1 << 20, LONGEST_PADDED, LONGEST_PADDED + 1];
    assert_eq!(lengths.map(padded), padded_to);
    assert!(seal(&submission(), &[]).is_err());
}

#[test]
fn a_long_concern_can_still_be_sealed() {
    let inbox = Inbox::new();
    let mut long = submission();
    long.concern.description = "x".repeat(1 << 20);
    let sealed = seal(&long, &[inbox.dsl.card()]).unwrap();
    assert!(inbox.open(&sealed).unwrap().is_some());
}

#[test]
fn a_file_cut_off_anywhere_is_damaged() {
    let inbox = Inbox::new();
    let sealed = seal(&submission(), &[inbox.dsl.card()]).unwrap();
    // Every block of 64 KiB, its neighbours, and every byte of the header.
    let blocks = (0..sealed.len()).step_by(65_536).flat_map(|at| [at, at + 1, at + 16]);
    for length in (0..260).chain(blocks).chain([sealed.len() - 1]) {
        let cut = &sealed[..length.min(sealed.len() - 1)];
        assert_eq!(inbox.open(cut).unwrap_err(), Unreadable::Damaged, "{length}");
    }
    let mut longer = sealed.clone();
    longer.push(0);
    assert_eq!(inbox.open(&longer).unwrap_err(), Unreadable::Damaged);
}

#[test]
fn a_forged_file_is_no_concern() {
    let inbox = Inbox::new();
    for junk in ["", "[]", "{}", "null", "{\"schema\":1}", "\u{0}"] {
        let sealed = inbox.sealed(junk.as_bytes());
        assert_eq!(inbox.open(&sealed).unwrap_err(), Unreadable::NotAConcern, "{junk}");
    }
    let later = inbox.sealed(br#"{"schema":2,"new":true}"#);
    assert_eq!(inbox.open(&later).unwrap_err(), Unreadable::Newer);
    let mut more = serde_json::to_value(submission()).unwrap();
    more["colour"] = "red".into();
    let sealed = inbox.sealed(more.to_string().as_bytes());
    assert_eq!(inbox.open(&sealed).unwrap_err(), Unreadable::NotAConcern);
}

#[test]
fn nothing_of_a_huge_file_is_read() {
    let inbox = Inbox::new();
    let path = inbox.put(b"");
    File::options().write(true).open(&path).unwrap().set_len(1 << 30).unwrap();
    assert_eq!(open(&path, &inbox.dsl, "school").unwrap_err(), Unreadable::TooLarge(1 << 30));
    let mut large = submission();
    large.concern.own_words = Some("y".repeat(2 << 20));
    assert!(matches!(seal(&large, &[inbox.dsl.card()]), Err(VaultError::TooLarge)));
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed() {
    let inbox = Inbox::new();
    let link = inbox.folder.path().join("b.age");
    std::os::unix::fs::symlink("/dev/zero", &link).unwrap();
    assert_eq!(open(&link, &inbox.dsl, "school").unwrap_err(), Unreadable::NotAFile);
}
