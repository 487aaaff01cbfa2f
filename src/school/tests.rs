use super::*;
use crate::domain::term::usual_terms;

fn settings() -> Settings {
    Settings {
        name: "St \"Quote\" & Sons \\ Primary\n[holders]".into(),
        time_zone: london(),
        policy: "st-jeromes".into(),
        since: "2026-09-01".parse().unwrap(),
        demo: true,
        is_kit: false,
        kit: None,
        filter_log_days: None,
        mail: None,
        training: TrainingSettings { induction_days: Some(10) },
        holders: BTreeMap::from([("dsl".into(), "Robin \"Bob\" Vale".into())]),
        term: usual_terms(2026),
        closed: vec!["2026-10-26".parse().unwrap(), "2026-10-27".parse().unwrap()],
        contact: Vec::new(),
        look: LookSettings::default(),
    }
}

fn read(text: &str) -> Result<School, Error> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(SETTINGS), text).unwrap();
    School::read(folder.path())
}

#[test]
fn what_is_written_is_read_back_whatever_the_names() {
    let school = read(&settings().to_commented_toml()).unwrap();
    assert_eq!(school.settings().name, settings().name);
    assert_eq!(school.settings().holders, settings().holders);
    assert_eq!(school.settings().term, settings().term);
    assert_eq!(school.settings().training, settings().training);
    assert_eq!(school.calendar().closed, settings().closed);
    assert!(!school.calendar().is_school_day(settings().closed[0]));
    let open = Settings { closed: Vec::new(), ..settings() }.to_commented_toml();
    assert_eq!(read(&open).unwrap().settings().closed, []);
    let example = read(&open.replace("# closed =", "closed =")).unwrap();
    assert_eq!(example.settings().closed, settings().closed, "the example can be taken");
}

#[test]
fn mistakes_are_named_with_their_line() {
    let text = settings().to_commented_toml();
    let error = read(&text.replace("policy =", "polcy =")).unwrap_err().to_string();
    assert!(error.starts_with("osafe.toml, line "), "{error}");
    assert!(error.contains("unknown field `polcy`") && error.contains("`policy`"), "{error}");
    let error = read(&text.replace("dsl =", "wizard =")).unwrap_err().to_string();
    assert!(error.contains("no office `wizard`"), "{error}");
    let error = read(&text.replace("2026-09-01", "1 September")).unwrap_err().to_string();
    assert!(error.starts_with("osafe.toml, line "), "{error}");
}

#[test]
fn the_school_knows_its_own_contacts_best() {
    let own = "[[contact]]\nid = \"lado\"\ntelephone = \"01000 000000\"\n\
               confirmed = \"2026-11-02\"\n[[contact]]\nid = \"our-pcso\"\n\
               name = \"Our police community support officer\"\n\
               situations = [\"advice\"]\nconfirmed = \"2026-11-02\"\n";
    let school = read(&(settings().to_commented_toml() + own)).unwrap();
    let mut contacts = Policy::built_in("st-jeromes").unwrap().contacts().unwrap().contact;
    let before = contacts.len();
    school.settings().contact.iter().for_each(|own| own.apply(&mut contacts));
    assert_eq!(contacts.len(), before + 1);
    let lado = contacts.iter().find(|contact| contact.id == "lado").unwrap();
    assert_eq!(lado.today[0].value, "01000 000000");
    assert_eq!(lado.today[0].status, Status::School);
    assert!(!lado.policy.is_empty(), "what the policy prints is still shown");
}

#[test]
fn a_folder_without_settings_is_no_school() {
    let folder = tempfile::tempdir().unwrap();
    let error = School::read(folder.path()).unwrap_err();
    assert!(error.to_string().ends_with("is not a school folder: it has no osafe.toml"));
    assert_eq!(School::nearest(&folder.path().join("a/b")), None);
    fs::write(folder.path().join(SETTINGS), "").unwrap();
    assert_eq!(School::nearest(&folder.path().join("a/b")), Some(folder.path().to_owned()));
}
