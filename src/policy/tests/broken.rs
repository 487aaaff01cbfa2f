//! Packs with one thing wrong.

use super::super::*;

// The first shipped pack with one text put in place of another.
pub(super) fn broken(file: &str, from: &str, to: &str) -> PolicyError {
    let text = pack_text(&BUILT_IN[0], file);
    assert!(text.contains(from), "{from}");
    let folder = laid_out(&BUILT_IN[0]);
    fs::write(folder.path().join(file), text.replacen(from, to, 1)).unwrap();
    Policy::in_folder(folder.path()).expect_err(to)
}

fn pack_text(pack: &BuiltIn, file: &str) -> &'static str {
    pack.texts[FILES.iter().position(|name| *name == file).unwrap()].toml
}

fn laid_out(pack: &BuiltIn) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, Text { toml, .. }) in FILES.into_iter().zip(pack.texts) {
        fs::write(folder.path().join(name), toml).unwrap();
    }
    folder
}

pub(super) fn line(file: &str, needle: &str) -> usize {
    let text = built_in_text(0, file).unwrap().toml;
    text.lines().position(|line| line.contains(needle)).unwrap() + 1
}

#[test]
fn a_misspelt_key_is_named_with_file_line_and_the_valid_keys() {
    let message = broken("sanctions.toml", "preamble =", "preambel =").to_string();
    let expected = format!("sanctions.toml, line {}: ", line("sanctions.toml", "preamble ="));
    assert!(message.starts_with(&expected), "{message}");
    assert!(message.contains("unknown field `preambel`") && message.contains("`preamble`"));
}

#[test]
#[allow(clippy::too_many_lines, reason = "a table")]
fn what_serde_cannot_see_is_refused_with_its_line() {
    for (file, from, to, says) in [
        ("sanctions.toml", "id = \"C02\"", "id = \"C01\"", "the row `C01` is there twice"),
        (
            "sanctions.toml",
            "[\"head-teacher\", \"police\"",
            "[\"head-techer\", \"police\"",
            "no action `head-techer`, expected one of class-teacher",
        ),
        (
            "sanctions.toml",
            "[\"head-teacher\", \"police\"",
            "[\"police\", \"police\"",
            "there twice",
        ),
        ("sanctions.toml", "immediate = []", "immediate = [\"lado\"]", "not among its actions"),
        ("policy.toml", "2022-09-30", "2020-09-30", "review_due lies before in_force_from"),
        ("policy.toml", "\"2022-09-30\"", "\"30/9/2022\"", "such as \"2022-09-30\""),
        ("policy.toml", "\"2022-09-30\"", "2022-09-30", "a day in quotes, such as \"2022-09-30\""),
        ("policy.toml", "2022-09-30", "2020-09-30", "write a day from \"2021-09-01\" on"),
        ("policy.toml", "\"child\", \"staff\"", "\"child\", \"stuff\"", "unknown variant `stuff`"),
        (
            "policy.toml",
            "id = \"dsl\"",
            "id = \"head-teacher\"",
            "the role `head-teacher` is there twice",
        ),
        ("reviews.toml", "every = \"year\"", "every = \"yearly\"", "unknown variant `yearly`"),
        (
            "reviews.toml",
            "owner = \"governors\"",
            "owner = \"governor\"",
            "there is no role `governor`",
        ),
        (
            "policy.toml",
            "key_stages = [\"key-stage-1\"]",
            "key_stages = [\"key-stage-9\"]",
            "unknown variant `key-stage-9`, expected one of `early-years`, `key-stage-1`",
        ),
        (
            "policy.toml",
            "key_stages = [\"key-stage-1\"]",
            "key_stages = []",
            "such as `key_stages = [\"key-stage-1\"]`",
        ),
        (
            "policy.toml",
            "to = [\"dsl\"]",
            "to = [\"dls\"]",
            "route `child-protection`: there is no role `dls`, expected one of head-teacher, dsl",
        ),
        (
            "duties.toml",
            "\"action:sefton-flowcharts\"",
            "\"action:flowcharts\"",
            "S1-73: there is no action `flowcharts`, expected one of class-teacher",
        ),
        (
            "duties.toml",
            "row:C09 row:S08",
            "row:C9 row:S08",
            "S1-42: there is no row `C9`, expected one of C01",
        ),
        ("duties.toml", "further-action@C09", "further-action@X09", "there is no row `X09`"),
        (
            "duties.toml",
            "procedure:cyberbullying-investigation",
            "procedure:cyberbullyng",
            "there is no procedure `cyberbullyng`, expected one of cause-for-concern",
        ),
        (
            "duties.toml",
            "evidence = \"marks\"",
            "evidence = \"mark\"",
            "S1-84: `mark` is no record that proves a duty: expected `any`, `marks`, `action:ID`",
        ),
        ("duties.toml", "evidence = \"marks\"", "evidence = \"\"", "`evidence` is empty"),
        (
            "duties.toml",
            "evidence = \"marks\"",
            "evidence = \"import\"",
            "S1-84: `import` is no record of the kind `",
        ),
        (
            "duties.toml",
            "evidence = \"filter-check\"",
            "evidence = \"filter-check:x\"",
            "S1-85: there is no test `x`, expected one of illegal-content",
        ),
        (
            "registers.toml",
            "kept_by = \"filter unblock\"",
            "kept_by = \"filter row\"",
            "unknown variant `filter row`, expected one of `filter check`",
        ),
        (
            "registers.toml",
            "type = \"date\"",
            "type = \"day\"",
            "unknown variant `day`, expected one of `text`, `narrative`, `date`",
        ),
        (
            "registers.toml",
            "settled_by = [\"ended\"]",
            "settled_by = [\"end\"]",
            "temporary-access, until: there is no field `end`, expected one of person",
        ),
        (
            "registers.toml",
            "id = \"working-group\"",
            "id = \"Working group\"",
            "`Working group` is no short name",
        ),
        (
            "agreements.toml",
            "every = \"academic-year\"",
            "every = \"week\"",
            "child-aup: nothing is signed so often, expected once",
        ),
        (
            "agreements.toml",
            "signed_by = [\"child\"]",
            "signed_by = [\"kid\"]",
            "unknown variant `kid`, expected one of `child`, `parent`",
        ),
        (
            "registers.toml",
            "also_approved_by = [\"head-teacher\"]",
            "also_approved_by = [\"heads\"]",
            "there is no role `heads`",
        ),
        (
            "duties.toml",
            "record = \"register\"\nevidence = \"blog-approval\"",
            "record = \"action\"",
            "S1-64: without `evidence` it needs a `note` saying why only a person can tell",
        ),
        ("policy.toml", "title = \"Anti-bullying policy\"", "title = \" \"", "linked policy `anti"),
    ] {
        let message = broken(file, from, to).to_string();
        assert!(message.contains(says), "{message}");
        assert!(message.starts_with(&format!("{file}, line ")), "{message}");
    }
}

#[test]
fn an_id_there_twice_is_named_in_its_own_table() {
    // `staff` and `head-teacher` are roles and routes; the line is that of the second route.
    let twice = "id = \"head-teacher\"\nabout = \"the headteacher\"";
    for (from, to, table, what) in [
        (twice, "id = \"staff\"\nabout = \"the headteacher\"", "[[route]]", "route `staff`"),
        (
            "id = \"key-stage-2\"",
            "id = \"key-stage-1\"",
            "[[supervision]]",
            "rule of supervision `key-stage-1`",
        ),
        (
            "id = \"behaviour\"",
            "id = \"anti-bullying\"",
            "[[linked_policy]]",
            "linked policy `anti-bullying`",
        ),
    ] {
        let message = broken("policy.toml", from, to).to_string();
        let text = built_in_text(0, "policy.toml").unwrap().toml;
        let line = error::line_at(text, text.find(from).unwrap());
        let expected = format!("policy.toml, line {line}: the {what} is there twice");
        assert_eq!(message, expected, "{table}");
    }
}

#[test]
fn stand_ins_may_not_go_in_a_circle() {
    let circle = "id = \"dsl\"\nstands_in = \"oddity\"\ntitle = \"A\"\nsource = \"1\"\n\n\
                  [[role]]\nid = \"oddity\"\nstands_in = \"dsl\"";
    let error = broken("policy.toml", "id = \"dsl\"", circle).to_string();
    assert!(error.contains("go round in a circle"), "{error}");
    let nobody = broken("policy.toml", "id = \"dsl\"", "id = \"dsl\"\nstands_in = \"nobody\"");
    assert!(nobody.to_string().contains("there is no role `nobody`"), "{nobody}");
}

#[test]
fn missing_and_enormous_files_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(
        Policy::in_folder(folder.path()).unwrap_err().to_string(),
        "policy.toml: the file is missing"
    );
    fs::write(folder.path().join("policy.toml"), "x".repeat(2 << 20)).unwrap();
    assert!(matches!(Policy::in_folder(folder.path()), Err(PolicyError::TooLarge(_))));
    fs::write(folder.path().join("policy.toml"), b"\xff\xfe").unwrap();
    assert!(matches!(Policy::in_folder(folder.path()), Err(PolicyError::NotText(_))));
}

#[test]
fn any_misspelt_key_is_refused_with_file_and_line() {
    for pack in &BUILT_IN {
        for file in FILES {
            let text = pack_text(pack, file);
            let keys = keys(text);
            assert!(keys.len() > 2, "{file}");
            let folder = laid_out(pack);
            for ((table, key), line) in keys {
                let misspelt: Vec<String> = text
                    .lines()
                    .enumerate()
                    .map(|(at, said)| {
                        let times = usize::from(at + 1 == line);
                        said.replacen(key, &format!("{key}x"), times)
                    })
                    .collect();
                fs::write(folder.path().join(file), misspelt.join("\n")).unwrap();
                let message = load(folder.path(), file).unwrap_err().to_string();
                let place = format!("{file}, line {line}: ");
                assert!(message.starts_with(&place), "{} {table} {key}: {message}", pack.id);
                assert!(message.contains(&format!("`{key}x`")), "{key}: {message}");
            }
        }
    }
}

// One file of a pack, which is much faster than all of them.
fn load(folder: &Path, file: &str) -> Result<(), PolicyError> {
    let policy = Policy::read(Place::Folder(folder.to_owned()))?;
    match file {
        "sanctions.toml" => policy.sanctions().map(drop),
        "reviews.toml" => policy.reviews().map(drop),
        "acceptable-use.toml" => policy.acceptable_use().map(drop),
        "procedures.toml" => policy.procedures().map(drop),
        "contacts.toml" => policy.contacts().map(drop),
        "duties.toml" => policy.duties().map(drop),
        "training.toml" => policy.training().map(drop),
        "agreements.toml" => policy.agreements().map(drop),
        "registers.toml" => policy.registers().map(drop),
        _ => Ok(()),
    }
}

// Every key of every table with its first line; rows repeat them.
fn keys(text: &str) -> std::collections::BTreeMap<(&str, &str), usize> {
    let mut table = "";
    let mut keys = std::collections::BTreeMap::new();
    for (at, line) in text.lines().enumerate() {
        if line.starts_with('[') {
            table = line;
        } else if let Some((key, _)) = line.split_once(" =")
            && key.starts_with(|c: char| c.is_ascii_lowercase())
        {
            keys.entry((table, key)).or_insert(at + 1);
        }
    }
    keys
}
