//! Who an incident is about, and how people, devices and places stand to it.

use super::word::words;

words! {
    /// In which role a person is concerned; it decides which table of the policy applies.
    Role {
        /// A child or learner.
        Child = "child",
        /// A member of staff, governor, volunteer or contractor.
        Staff = "staff",
        /// A parent or carer.
        Parent = "parent",
        /// A visitor or community user.
        Visitor = "visitor",
    }
}

impl Role {
    /// As it stands in a sentence after "about".
    #[must_use]
    pub fn phrase(self) -> &'static str {
        match self {
            Role::Child => "a child",
            Role::Staff => "a member of staff",
            Role::Parent => "a parent or carer",
            Role::Visitor => "a visitor",
        }
    }
}

words! {
    /// A person's part in an incident.
    Part {
        /// Whom the incident is about.
        Subject = "subject",
        /// Who was harmed or might be.
        Affected = "affected",
        /// Who set it off.
        Instigator = "instigator",
        /// Who saw it.
        Witness = "witness",
    }
}

words! {
    /// Where it happened.
    Site {
        /// On the school's premises.
        OnSite = "on-site",
        /// Elsewhere.
        OffSite = "off-site",
    }
}

words! {
    /// Whose device was used.
    DeviceOwner {
        /// The school's.
        School = "school",
        /// A person's own.
        Personal = "personal",
    }
}

words! {
    /// The four Cs.
    AreaOfRisk {
        /// Being exposed to harmful content.
        Content = "content",
        /// Harmful contact with other users, or with something that acts like one.
        Contact = "contact",
        /// One's own behaviour online.
        Conduct = "conduct",
        /// Gambling, advertising, phishing, scams.
        Commerce = "commerce",
    }
}

words! {
    /// Whether it was meant.
    Intent {
        /// On purpose.
        Deliberate = "deliberate",
        /// By accident.
        Accidental = "accidental",
        /// Not known yet.
        Unclear = "unclear",
    }
}
