//! Contacts: whom to call, what the policy says of them, and what is known today.

use chrono::NaiveDate;
use serde::Deserialize;

use super::day;
use super::lookup::entry;
use crate::domain::word::words;

words! {
    /// The situation in which somebody is called.
    Situation {
        /// Somebody is in danger now.
        ImmediateDanger = "immediate-danger",
        /// An indecent image of a child.
        IndecentImage = "indecent-image",
        /// Grooming or sexual abuse online.
        Grooming = "grooming",
        /// An allegation against an adult who works with children.
        StaffAllegation = "staff-allegation",
        /// Radicalisation or extremism.
        Radicalisation = "radicalisation",
        /// Fraud or a scam.
        Fraud = "fraud",
        /// A parent or another adult who is worried.
        WorriedAdult = "worried-adult",
        /// A child who wants to talk.
        WorriedChild = "worried-child",
        /// Bullying online.
        OnlineBullying = "online-bullying",
        /// The filter lets through or stops the wrong thing.
        Filtering = "filtering",
        /// Advice for the school.
        Advice = "advice",
    }
}

/// `contacts.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contacts {
    /// Every contact, in the policy's order.
    #[serde(default)]
    pub contact: Vec<Contact>,
}

/// A body or service that can be called.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Short name.
    pub id: String,
    /// Name.
    pub name: String,
    /// What for.
    #[serde(rename = "for")]
    pub purpose: String,
    /// In which situations.
    #[serde(default)]
    pub situations: Vec<Situation>,
    /// The details that the policy gives.
    #[serde(default)]
    pub policy: Vec<PolicyDetail>,
    /// The details known today.
    #[serde(default)]
    pub today: Vec<TodayDetail>,
    /// When they answer.
    #[serde(default)]
    pub hours: Option<String>,
    /// How sure that is.
    #[serde(default)]
    pub hours_status: Option<Status>,
    /// Renamed, closed, changed.
    #[serde(default)]
    pub notes: Vec<String>,
    /// The name in a list, for [`super::lookup::Entry::words`].
    #[serde(skip)]
    pub words: Vec<String>,
}

/// A detail as the policy prints it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PolicyDetail {
    /// How to reach them.
    pub kind: Kind,
    /// The number or address.
    pub value: String,
    /// Section or line.
    pub source: String,
}

/// A detail as it is today.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TodayDetail {
    /// How to reach them.
    pub kind: Kind,
    /// The number or address.
    pub value: String,
    /// How sure it is.
    pub status: Status,
    /// When it was last confirmed.
    #[serde(deserialize_with = "day::required")]
    pub checked: NaiveDate,
}

words! {
    /// How somebody is reached.
    Kind {
        /// On the web.
        Web = "web",
        /// By telephone.
        Telephone = "telephone",
        /// By e-mail.
        Email = "email",
        /// By text message.
        Text = "text",
    }
}

words! {
    /// How a detail was confirmed.
    Status {
        /// On the owner's own page.
        Primary = "primary",
        /// On another body's page.
        Secondary = "secondary",
        /// Not at all.
        Unverified = "unverified",
        /// By the school itself.
        School = "school",
    }
}

impl Contact {
    /// A contact of which nothing is known but its short name.
    #[must_use]
    pub fn new(id: &str) -> Contact {
        Contact {
            id: id.to_owned(),
            name: id.to_owned(),
            purpose: "named by the school".to_owned(),
            situations: Vec::new(),
            policy: Vec::new(),
            today: Vec::new(),
            hours: None,
            hours_status: None,
            notes: Vec::new(),
            words: Vec::new(),
        }
    }
}

entry!(Contact, name);
