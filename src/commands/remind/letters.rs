//! One letter to each owner, as a file or sent.

use std::path::Path;

use super::{RemindArgs, Reminding};
use crate::context::{Context, read_bounded};
use crate::domain::reminder::Reminder;
use crate::error::Error;
use crate::files;
use crate::mail::{self, Letter, Post};
use crate::outcome::{Answer, Outcome};
use crate::render::plain_text;
use crate::report::due as report;
use crate::school::mail::Mail;
use crate::store::reminders;

/// How wide a letter is, in columns.
const WIDTH: u16 = 76;
/// The largest certificate.
const LARGEST_CERTIFICATE: u64 = 1 << 18;

impl Reminding {
    /// Writes or sends what was not said yet. Each letter counts as said once it is there; one that
    /// fails leaves the others, unless the server itself does.
    pub(super) fn letters(
        mut self,
        context: &Context,
        args: &RemindArgs,
        unsaid: Vec<Reminder>,
    ) -> Result<Outcome, Error> {
        let mail = self.school.settings().mail.clone().ok_or_else(|| {
            Error::usage("osafe.toml has no [mail]")
                .hint("Put `from` there, and under [mail.to] the address of each office.")
        })?;
        let post = if args.smtp { Some(post(context, args, &mail, &self)?) } else { None };
        let (mut said, mut nobody) = (0, Vec::new());
        for reminder in unsaid {
            let Some(to) = mail.address(&reminder.owner) else {
                nobody.push(reminder.owner);
                continue;
            };
            let done = self.deliver(context, args, &mail, post.as_ref(), &reminder, to);
            if let Err(error) = done {
                self.ran(said, false)?;
                return Err(error);
            }
            said += reminder.items.len();
            reminders::say(&mut self.vault, self.now.to_utc(), self.on, &[reminder])?;
        }
        self.ran(said, nobody.is_empty())?;
        if nobody.is_empty() {
            return Ok(Outcome::of(Answer::Nothing).attention(said > 0));
        }
        Err(Error::failed(format!("nobody can be reminded for: {}", nobody.join(", "))).hint(
            "Put their addresses under [mail.to] in osafe.toml, or one for all as `others` in [mail].",
        ))
    }

    fn deliver(
        &self,
        context: &Context,
        args: &RemindArgs,
        mail: &Mail,
        post: Option<&Post>,
        reminder: &Reminder,
        to: &str,
    ) -> Result<(), Error> {
        let message = mail::write(mail, &self.letter(reminder, to))?;
        match (post, &args.eml) {
            (Some(post), _) => post.send(message),
            (None, Some(folder)) => {
                let name = format!("osafe-{}-{}.eml", self.on, plain(&reminder.owner));
                let path = context.path(folder).join(name);
                files::replace(&path, &mail::bytes(&message)).map_err(|e| Error::file(&path, &e))
            }
            (None, None) => Ok(()),
        }
    }

    fn letter(&self, reminder: &Reminder, to: &str) -> Letter {
        let owner = self.policy.role_title(&reminder.owner);
        let shown = report::letter(&self.school, owner, self.on, &reminder.items);
        let things = if reminder.items.len() == 1 { "thing is" } else { "things are" };
        let (stamp, place) = (self.now.timestamp(), &self.vault.about().id);
        Letter {
            to: to.to_owned(),
            subject: format!("Online safety: {} {things} due", reminder.items.len()),
            body: plain_text(&shown, WIDTH),
            at: self.now.fixed_offset(),
            id: format!("{}.{}.{stamp}@{place}.osafe.invalid", self.on, plain(&reminder.owner)),
        }
    }
}

fn post(context: &Context, args: &RemindArgs, mail: &Mail, run: &Reminding) -> Result<Post, Error> {
    let password = context.mail_password(args.password_file.as_deref())?;
    if mail.user.is_some() && password.is_none() {
        return Err(Error::usage("the password of the mail server is missing").hint(
            "Give it with `--password-file FILE`, or as the systemd credential `smtp-password`.",
        ));
    }
    let in_school = |file: &Path| run.school.folder().join(file);
    let authority =
        mail.ca_file.as_deref().map(|file| read_bounded(&in_school(file), LARGEST_CERTIFICATE));
    Post::new(mail, password.as_ref(), authority.transpose()?.as_deref())
}

// An owner is a short name of the policy, or what somebody wrote into a book.
fn plain(owner: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    owner.chars().map(plain).take(60).collect()
}
