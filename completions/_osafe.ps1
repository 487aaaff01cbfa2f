
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'osafe' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'osafe'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'osafe' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Set up a school folder: settings, vaults, identities')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Make a complete invented school and walk through the main job on it')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Record a concern or an incident')
            [CompletionResult]::new('sanction', 'sanction', [CompletionResultType]::ParameterValue, 'What the policy says must happen for an incident')
            [CompletionResult]::new('allowed', 'allowed', [CompletionResultType]::ParameterValue, 'Whether a technology or a use of the internet is allowed')
            [CompletionResult]::new('procedure', 'procedure', [CompletionResultType]::ParameterValue, 'The steps for a kind of concern: shown, printed, or walked through on an incident')
            [CompletionResult]::new('contact', 'contact', [CompletionResultType]::ParameterValue, 'Whom to call')
            [CompletionResult]::new('import-filter-log', 'import-filter-log', [CompletionResultType]::ParameterValue, 'Import a web filter''s log')
            [CompletionResult]::new('triage', 'triage', [CompletionResultType]::ParameterValue, 'What the web filter caught, worst first: dismiss, watch or raise it')
            [CompletionResult]::new('filter', 'filter', [CompletionResultType]::ParameterValue, 'What the web filter saw, and the technician''s books about it')
            [CompletionResult]::new('inbox', 'inbox', [CompletionResultType]::ParameterValue, 'Concerns that others have sealed, and what becomes of them')
            [CompletionResult]::new('incident', 'incident', [CompletionResultType]::ParameterValue, 'List and show incidents')
            [CompletionResult]::new('people', 'people', [CompletionResultType]::ParameterValue, 'The roll of the school, and the people of the case records')
            [CompletionResult]::new('chronology', 'chronology', [CompletionResultType]::ParameterValue, 'Everything about one person in the order of time')
            [CompletionResult]::new('custody', 'custody', [CompletionResultType]::ParameterValue, 'Devices and evidence in the school''s hands, and searches')
            [CompletionResult]::new('disclose', 'disclose', [CompletionResultType]::ParameterValue, 'Copies that leave the school: a child''s file, an answer to a request, for the police')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'How long records are kept, holds, and erasing what is due')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'The periodic reviews the policy asks for')
            [CompletionResult]::new('agreement', 'agreement', [CompletionResultType]::ParameterValue, 'Acceptable use agreements, consents and permissions: who has signed what')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Every other record that the policy keeps, defined by the policy')
            [CompletionResult]::new('training', 'training', [CompletionResultType]::ParameterValue, 'Who was trained in what, what is due, and the audit of training needs')
            [CompletionResult]::new('desk', 'desk', [CompletionResultType]::ParameterValue, 'A working session: unlock once, then every command at a prompt')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'Everything that is due or overdue')
            [CompletionResult]::new('remind', 'remind', [CompletionResultType]::ParameterValue, 'The same for a scheduled run: silent when nothing is due')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'The papers people hand over: on the screen, to a file, in the browser')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'The policies: which there are and what they say of themselves')
            [CompletionResult]::new('member', 'member', [CompletionResultType]::ParameterValue, 'Identities, and who may open which vault')
            [CompletionResult]::new('kit', 'kit', [CompletionResultType]::ParameterValue, 'Make or refresh the small folder for staff machines, where concerns are sealed')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'What is not safe as it is, and what to do about it')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'The proof that no record was changed unnoticed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;init' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The school''s name')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The policy pack')
            [CompletionResult]::new('--your-name', '--your-name', [CompletionResultType]::ParameterName, 'Your own name')
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'Your own office')
            [CompletionResult]::new('--holder', '--holder', [CompletionResultType]::ParameterName, 'Another office and who holds it, as `head-teacher=Ash Reed`; may be given several times')
            [CompletionResult]::new('--member', '--member', [CompletionResultType]::ParameterName, 'The public card of another member, made with `osafe member new`; may be given several times')
            [CompletionResult]::new('--service-key', '--service-key', [CompletionResultType]::ParameterName, 'Make a key file without a passphrase for scheduled runs; it opens operations only')
            [CompletionResult]::new('--recovery-file', '--recovery-file', [CompletionResultType]::ParameterName, 'Write the recovery sheet to a file instead of printing it')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--accept-permanent-loss', '--accept-permanent-loss', [CompletionResultType]::ParameterName, 'Go on although only one person could open casework: if that identity and the recovery sheet are lost, so are the records')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;demo' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--year', '--year', [CompletionResultType]::ParameterName, 'With the three terms before this one too, so that reports have something to compare')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;log' {
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read the whole concern as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--incident', '--incident', [CompletionResultType]::ParameterName, 'What happened: a row of the policy such as C12, everyday words, or `other`')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'About whom')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When: today, last friday, 3 march, 2026-03-03T10:15')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'A file with what happened, in facts; `-` for standard input')
            [CompletionResult]::new('--place', '--place', [CompletionResultType]::ParameterName, 'Where')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'On the school''s premises or not')
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'The device used')
            [CompletionResult]::new('--device-owner', '--device-owner', [CompletionResultType]::ParameterName, 'Whose device')
            [CompletionResult]::new('--platform', '--platform', [CompletionResultType]::ParameterName, 'The service, app or site')
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'Area of risk')
            [CompletionResult]::new('--intent', '--intent', [CompletionResultType]::ParameterName, 'Meant or not')
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'What it was about, in a short word; may be given several times')
            [CompletionResult]::new('--about-head', '--about-head', [CompletionResultType]::ParameterName, 'It is about the head: only the chair of governors may read it. `no` when somebody else has a name like the head''s')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Your own name, where no identity says it')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--help-json', '--help-json', [CompletionResultType]::ParameterName, 'Print the JSON schema of a concern')
            [CompletionResult]::new('--reported-by-child', '--reported-by-child', [CompletionResultType]::ParameterName, 'The child told an adult')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;sanction' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'About whom')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Which policy: its name, or a folder with a pack; else the school''s')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;allowed' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'To whom')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Which policy: its name, or a folder with a pack; else the school''s')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;procedure' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Which policy: its name, or a folder with a pack; else the school''s')
            [CompletionResult]::new('--incident', '--incident', [CompletionResultType]::ParameterName, 'Walk through it on this incident')
            [CompletionResult]::new('--step', '--step', [CompletionResultType]::ParameterName, 'Which step was taken')
            [CompletionResult]::new('--reference', '--reference', [CompletionResultType]::ParameterName, 'Crime number, LADO or IWF reference, ticket')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A file with what was found or done, or why it is not needed; `-` for standard input')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read the steps taken as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--done', '--done', [CompletionResultType]::ParameterName, 'The step is done')
            [CompletionResult]::new('--not-needed', '--not-needed', [CompletionResultType]::ParameterName, 'The step is not needed; why comes with `--note`')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;contact' {
            [CompletionResult]::new('--situation', '--situation', [CompletionResultType]::ParameterName, 'Those to call in a situation: one of these words, or an everyday one such as sexting')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Which policy: its name, or a folder with a pack; else the school''s')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;import-filter-log' {
            [CompletionResult]::new('--layout', '--layout', [CompletionResultType]::ParameterName, 'The layout, when it is not to be recognised')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'A file that says which column is which, a line each: `person = "Surname, Forename"`')
            [CompletionResult]::new('--save-as', '--save-as', [CompletionResultType]::ParameterName, 'Keep what `--columns` says as a layout of the school under this name')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The time zone of times that do not say; else the school''s')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be imported and change nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;triage' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Also what is decided, or below the line')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The episodes, worst first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One episode, the hour around it, and what the same person did before')
            [CompletionResult]::new('dismiss', 'dismiss', [CompletionResultType]::ParameterValue, 'Decide that there is nothing to do; the reason is kept')
            [CompletionResult]::new('watch', 'watch', [CompletionResultType]::ParameterValue, 'Wait and see: what the person does next comes above the line')
            [CompletionResult]::new('raise', 'raise', [CompletionResultType]::ParameterValue, 'Make an incident of it, with its rows as evidence')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;triage;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Also what is decided, or below the line')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;triage;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;triage;dismiss' {
            [CompletionResult]::new('--reason-file', '--reason-file', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;triage;watch' {
            [CompletionResult]::new('--reason-file', '--reason-file', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;triage;raise' {
            [CompletionResult]::new('--row', '--row', [CompletionResultType]::ParameterName, 'The row of the policy, as C12; everyday words; or `other`')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'About whom, where the names of the log do not say it')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'A file with what else there is to say; `-` for standard input')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read everything as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;triage;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The episodes, worst first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One episode, the hour around it, and what the same person did before')
            [CompletionResult]::new('dismiss', 'dismiss', [CompletionResultType]::ParameterValue, 'Decide that there is nothing to do; the reason is kept')
            [CompletionResult]::new('watch', 'watch', [CompletionResultType]::ParameterValue, 'Wait and see: what the person does next comes above the line')
            [CompletionResult]::new('raise', 'raise', [CompletionResultType]::ParameterValue, 'Make an incident of it, with its rows as evidence')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;triage;help;list' {
            break
        }
        'osafe;triage;help;show' {
            break
        }
        'osafe;triage;help;dismiss' {
            break
        }
        'osafe;triage;help;watch' {
            break
        }
        'osafe;triage;help;raise' {
            break
        }
        'osafe;triage;help;help' {
            break
        }
        'osafe;filter' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('layouts', 'layouts', [CompletionResultType]::ParameterValue, 'The log layouts osafe can read, and which were tried on a real export')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'Single events, the newest last')
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'Everything a user, device or address did around a moment, allowed or not')
            [CompletionResult]::new('rejects', 'rejects', [CompletionResultType]::ParameterValue, 'The rows of a log that could not be read, as the log has them')
            [CompletionResult]::new('names', 'names', [CompletionResultType]::ParameterValue, 'Who is behind the user names, devices and addresses of the log')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Tests that filtering works: what was tested where, and what follows')
            [CompletionResult]::new('change', 'change', [CompletionResultType]::ParameterValue, 'Changes to the filter: what, why, whose risk assessment and whose consent')
            [CompletionResult]::new('unblock', 'unblock', [CompletionResultType]::ParameterValue, 'Requests to let a site through, and what senior management decides')
            [CompletionResult]::new('breach', 'breach', [CompletionResultType]::ParameterValue, 'What got through the filter, and who was told')
            [CompletionResult]::new('receipt', 'receipt', [CompletionResultType]::ParameterValue, 'Reports of the filter that somebody went through')
            [CompletionResult]::new('overblocked', 'overblocked', [CompletionResultType]::ParameterValue, 'What may be blocked without need: what was asked for, and what harms nobody')
            [CompletionResult]::new('ignore', 'ignore', [CompletionResultType]::ParameterValue, 'Leave noise out of the episodes, with a reason, an owner and an end')
            [CompletionResult]::new('map', 'map', [CompletionResultType]::ParameterValue, 'Say what a category is about that osafe does not know or takes for something else')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;layouts' {
            [CompletionResult]::new('--learn', '--learn', [CompletionResultType]::ParameterName, 'Draft a layout for this table, asking what its columns hold')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'A file that says which column is which, a line each: `person = "Surname, Forename"`')
            [CompletionResult]::new('--save-as', '--save-as', [CompletionResultType]::ParameterName, 'What to call it')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;events' {
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'The user name, as the log writes it, or the person''s own name as `osafe filter names` knows it; `-` asks for it')
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'The device or its address, as the log writes it')
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'Part of the web host')
            [CompletionResult]::new('--category', '--category', [CompletionResultType]::ParameterName, 'Part of the filter''s category')
            [CompletionResult]::new('--harm', '--harm', [CompletionResultType]::ParameterName, 'The harm, as `gambling` or `self-harm`')
            [CompletionResult]::new('--verdict', '--verdict', [CompletionResultType]::ParameterName, 'What the filter did: allowed, blocked, warned, flagged or unknown')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Part of what was searched for')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'First day or moment; else the first there is')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Last day or moment; else the last there is')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show the newest so many; how many there are is always said')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--flagged', '--flagged', [CompletionResultType]::ParameterName, 'Only what is worth a look. That is kept when the log itself is dropped')
            [CompletionResult]::new('--all-addresses', '--all-addresses', [CompletionResultType]::ParameterName, 'Show addresses in full even where they may lead to indecent images of children')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;context' {
            [CompletionResult]::new('--around', '--around', [CompletionResultType]::ParameterName, 'The moment')
            [CompletionResult]::new('--minutes', '--minutes', [CompletionResultType]::ParameterName, 'How long before and after it')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--all-addresses', '--all-addresses', [CompletionResultType]::ParameterName, 'Show addresses in full even where they may lead to indecent images of children')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;rejects' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;names' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Whose each name is, or the names in the log that nobody has explained')
            [CompletionResult]::new('map', 'map', [CompletionResultType]::ParameterValue, 'Say whose a user name, device or address is, and from when')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Say that a name is somebody''s no longer')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take back a mapping that was wrong from the beginning')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Map many names from a CSV file, all of them or none')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;names;list' {
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, 'So many days back from the last event, for `--unknown`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--unknown', '--unknown', [CompletionResultType]::ParameterName, 'The names in the log that nobody has explained, most events first')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;names;map' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Whose it is, as the school writes the name, or what it is')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'In which role')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'From when: a day, or a day and a time')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Until when, that day included')
            [CompletionResult]::new('--year', '--year', [CompletionResultType]::ParameterName, 'Year group')
            [CompletionResult]::new('--class', '--class', [CompletionResultType]::ParameterName, 'Class')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What sort of name; else a user, or an address where it looks like one')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Everything as JSON from a file; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;names;end' {
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, or the time')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;names;withdraw' {
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why; no need to name anybody')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;names;import' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only say what would be done')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;names;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Whose each name is, or the names in the log that nobody has explained')
            [CompletionResult]::new('map', 'map', [CompletionResultType]::ParameterValue, 'Say whose a user name, device or address is, and from when')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Say that a name is somebody''s no longer')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take back a mapping that was wrong from the beginning')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Map many names from a CSV file, all of them or none')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;names;help;list' {
            break
        }
        'osafe;filter;names;help;map' {
            break
        }
        'osafe;filter;names;help;end' {
            break
        }
        'osafe;filter;names;help;withdraw' {
            break
        }
        'osafe;filter;names;help;import' {
            break
        }
        'osafe;filter;names;help;help' {
            break
        }
        'osafe;filter;check' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a test: what was tested where, what should happen and what did')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The checks, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One check with everything that followed')
            [CompletionResult]::new('matrix', 'matrix', [CompletionResultType]::ParameterValue, 'What was tested on which device, network and group, and what never or not lately')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Say that the action of a check was done')
            [CompletionResult]::new('tests', 'tests', [CompletionResultType]::ParameterValue, 'What can be tested, with the short names')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a check; what stood before stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;check;add' {
            [CompletionResult]::new('--tested', '--tested', [CompletionResultType]::ParameterName, 'What was tested; several times for several with the same end')
            [CompletionResult]::new('--expected', '--expected', [CompletionResultType]::ParameterName, 'What should happen')
            [CompletionResult]::new('--found', '--found', [CompletionResultType]::ParameterName, 'What happened')
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'On which kind of device')
            [CompletionResult]::new('--network', '--network', [CompletionResultType]::ParameterName, 'On which network')
            [CompletionResult]::new('--group', '--group', [CompletionResultType]::ParameterName, 'Signed in as somebody of which group: a year, staff, guests')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'At which site, or away from it')
            [CompletionResult]::new('--tool', '--tool', [CompletionResultType]::ParameterName, 'With which testing tool or page')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When; else now')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who tested; else you')
            [CompletionResult]::new('--seen', '--seen', [CompletionResultType]::ParameterName, 'A file with what else was seen; `-` for standard input')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'What is to be done about it')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who does it')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By when')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Everything as JSON from a file; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;check;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Only those whose action is still to be done')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;check;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;check;matrix' {
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'Another interval than the policy''s')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;check;done' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who did it; else you')
            [CompletionResult]::new('--what', '--what', [CompletionResultType]::ParameterName, 'What was done, when it is not what was planned')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;check;tests' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;check;note' {
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'A file with what is to be put right or added; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;check;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a test: what was tested where, what should happen and what did')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The checks, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One check with everything that followed')
            [CompletionResult]::new('matrix', 'matrix', [CompletionResultType]::ParameterValue, 'What was tested on which device, network and group, and what never or not lately')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Say that the action of a check was done')
            [CompletionResult]::new('tests', 'tests', [CompletionResultType]::ParameterValue, 'What can be tested, with the short names')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a check; what stood before stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;check;help;add' {
            break
        }
        'osafe;filter;check;help;list' {
            break
        }
        'osafe;filter;check;help;show' {
            break
        }
        'osafe;filter;check;help;matrix' {
            break
        }
        'osafe;filter;check;help;done' {
            break
        }
        'osafe;filter;check;help;tests' {
            break
        }
        'osafe;filter;check;help;note' {
            break
        }
        'osafe;filter;check;help;help' {
            break
        }
        'osafe;filter;change' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a change: what, why, who assessed the risk, who consented, until when')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The changes, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One change with everything that followed')
            [CompletionResult]::new('keep', 'keep', [CompletionResultType]::ParameterValue, 'Say that a change was looked at again and stays')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Say that a change was taken back')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a change; what stood before stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;change;add' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What sort of change')
            [CompletionResult]::new('--what', '--what', [CompletionResultType]::ParameterName, 'Which address, category or setting')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--risk', '--risk', [CompletionResultType]::ParameterName, 'What the risk assessment came to')
            [CompletionResult]::new('--assessed-by', '--assessed-by', [CompletionResultType]::ParameterName, 'Who assessed the risk: somebody who knows teaching, and somebody who knows the technology')
            [CompletionResult]::new('--consent-by', '--consent-by', [CompletionResultType]::ParameterName, 'Which leader consented')
            [CompletionResult]::new('--changed-by', '--changed-by', [CompletionResultType]::ParameterName, 'Who made the change; else you')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'From which day; else today')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, if it is for a time')
            [CompletionResult]::new('--request', '--request', [CompletionResultType]::ParameterName, 'The unblock request it answers, such as FU0001')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Everything as JSON from a file; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--no-consent-needed', '--no-consent-needed', [CompletionResultType]::ParameterName, 'Consent was not needed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;change;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--expired', '--expired', [CompletionResultType]::ParameterName, 'Only those whose time is up')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;change;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;change;keep' {
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why it stays')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Until which day; else for good')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who looked at it; else you')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;change;end' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who took it back; else you')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why, when it is not that its time was up')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;change;note' {
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'A file with what is to be put right or added; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;change;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a change: what, why, who assessed the risk, who consented, until when')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The changes, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One change with everything that followed')
            [CompletionResult]::new('keep', 'keep', [CompletionResultType]::ParameterValue, 'Say that a change was looked at again and stays')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Say that a change was taken back')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a change; what stood before stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;change;help;add' {
            break
        }
        'osafe;filter;change;help;list' {
            break
        }
        'osafe;filter;change;help;show' {
            break
        }
        'osafe;filter;change;help;keep' {
            break
        }
        'osafe;filter;change;help;end' {
            break
        }
        'osafe;filter;change;help;note' {
            break
        }
        'osafe;filter;change;help;help' {
            break
        }
        'osafe;filter;unblock' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, 'Write down that somebody asks for a site')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Write down that senior management approved a request')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Write down that senior management refused a request')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Say that a site is blocked again')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The requests, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One request with everything that followed')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a request; what stood before stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;unblock;ask' {
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'Which address')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For whom: a class, a group, all staff; no child''s name')
            [CompletionResult]::new('--asked-by', '--asked-by', [CompletionResultType]::ParameterName, 'Who asks; else you')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Everything as JSON from a file; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;unblock;approve' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who decided; else whoever holds the office')
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'In which office, as the policy calls it; else the one the policy names first')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, if it is approved for a time')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why it is refused')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;unblock;refuse' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who decided; else whoever holds the office')
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'In which office, as the policy calls it; else the one the policy names first')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, if it is approved for a time')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why it is refused')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;unblock;end' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;unblock;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only those that stand so')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;unblock;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;unblock;note' {
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'A file with what is to be put right or added; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;unblock;help' {
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, 'Write down that somebody asks for a site')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Write down that senior management approved a request')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Write down that senior management refused a request')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Say that a site is blocked again')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The requests, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One request with everything that followed')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a request; what stood before stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;unblock;help;ask' {
            break
        }
        'osafe;filter;unblock;help;approve' {
            break
        }
        'osafe;filter;unblock;help;refuse' {
            break
        }
        'osafe;filter;unblock;help;end' {
            break
        }
        'osafe;filter;unblock;help;list' {
            break
        }
        'osafe;filter;unblock;help;show' {
            break
        }
        'osafe;filter;unblock;help;note' {
            break
        }
        'osafe;filter;unblock;help;help' {
            break
        }
        'osafe;filter;breach' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down what got through the filter, or that it stopped working')
            [CompletionResult]::new('told', 'told', [CompletionResultType]::ParameterValue, 'Write down that somebody was told: senior leaders, the DSL, the provider')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Say how it got through and that the way is closed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The breaches, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One breach with everything that followed')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a breach; what stood before stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;breach;add' {
            [CompletionResult]::new('--what', '--what', [CompletionResultType]::ParameterName, 'A file with what got through; `-` for standard input')
            [CompletionResult]::new('--how', '--how', [CompletionResultType]::ParameterName, 'How it got through, as far as it is known')
            [CompletionResult]::new('--found-by', '--found-by', [CompletionResultType]::ParameterName, 'Who found it: a pupil, a teacher, a check; no child''s name')
            [CompletionResult]::new('--child-exposed', '--child-exposed', [CompletionResultType]::ParameterName, 'Whether a child saw it')
            [CompletionResult]::new('--illegal', '--illegal', [CompletionResultType]::ParameterName, 'Whether it is believed to be illegal')
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'On which device and network')
            [CompletionResult]::new('--ticket', '--ticket', [CompletionResultType]::ParameterName, 'The provider''s ticket, if there is one already')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When it was found; else now')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Everything as JSON from a file; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;breach;told' {
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'Whom, with the office')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When; else now')
            [CompletionResult]::new('--ticket', '--ticket', [CompletionResultType]::ParameterName, 'The ticket or reference they gave')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;breach;close' {
            [CompletionResult]::new('--how', '--how', [CompletionResultType]::ParameterName, 'How it got through')
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'What was done about it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who closed it; else you')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;breach;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Only those that are not closed')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;breach;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;breach;note' {
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'A file with what is to be put right or added; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;breach;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down what got through the filter, or that it stopped working')
            [CompletionResult]::new('told', 'told', [CompletionResultType]::ParameterValue, 'Write down that somebody was told: senior leaders, the DSL, the provider')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Say how it got through and that the way is closed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The breaches, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One breach with everything that followed')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a breach; what stood before stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;breach;help;add' {
            break
        }
        'osafe;filter;breach;help;told' {
            break
        }
        'osafe;filter;breach;help;close' {
            break
        }
        'osafe;filter;breach;help;list' {
            break
        }
        'osafe;filter;breach;help;show' {
            break
        }
        'osafe;filter;breach;help;note' {
            break
        }
        'osafe;filter;breach;help;help' {
            break
        }
        'osafe;filter;receipt' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down that somebody received a report and went through it')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The reports gone through, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One of them')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction; what stood before stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;receipt;add' {
            [CompletionResult]::new('--report', '--report', [CompletionResultType]::ParameterName, 'What the report is about')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'First day of the period it covers')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Last day of the period it covers')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'The report''s file; its SHA-256 is kept')
            [CompletionResult]::new('--noted', '--noted', [CompletionResultType]::ParameterName, 'A file with what was noted; `-` for standard input')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day somebody went through it; else today')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who did; else you')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Everything but the file as JSON from a file; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;receipt;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;receipt;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;receipt;note' {
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'A file with what is to be put right or added; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;receipt;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down that somebody received a report and went through it')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The reports gone through, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One of them')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction; what stood before stays')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;receipt;help;add' {
            break
        }
        'osafe;filter;receipt;help;list' {
            break
        }
        'osafe;filter;receipt;help;show' {
            break
        }
        'osafe;filter;receipt;help;note' {
            break
        }
        'osafe;filter;receipt;help;help' {
            break
        }
        'osafe;filter;overblocked' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'First day; else the first there is')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Last day; else the last there is')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;ignore' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Leave noise out of the episodes until a day; all that is said must fit')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The rules and how many events each has left out')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End a rule, or say that you have seen its time is over')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;ignore;add' {
            [CompletionResult]::new('--host', '--host', [CompletionResultType]::ParameterName, 'A host, and every host below it')
            [CompletionResult]::new('--category', '--category', [CompletionResultType]::ParameterName, 'A category as the filter writes it')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Words that the search has, one after the other')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'A user name in the log')
            [CompletionResult]::new('--device', '--device', [CompletionResultType]::ParameterName, 'A device in the log')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day on which it holds')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Whose rule it is; else your own office')
            [CompletionResult]::new('--reason-file', '--reason-file', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;ignore;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;ignore;end' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;ignore;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Leave noise out of the episodes until a day; all that is said must fit')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The rules and how many events each has left out')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End a rule, or say that you have seen its time is over')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;ignore;help;add' {
            break
        }
        'osafe;filter;ignore;help;list' {
            break
        }
        'osafe;filter;ignore;help;end' {
            break
        }
        'osafe;filter;ignore;help;help' {
            break
        }
        'osafe;filter;map' {
            [CompletionResult]::new('--harm', '--harm', [CompletionResultType]::ParameterName, 'What it is about; `other` for nothing that matters')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--vendor', '--vendor', [CompletionResultType]::ParameterName, 'Take the school''s own meaning back')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;filter;help' {
            [CompletionResult]::new('layouts', 'layouts', [CompletionResultType]::ParameterValue, 'The log layouts osafe can read, and which were tried on a real export')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'Single events, the newest last')
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'Everything a user, device or address did around a moment, allowed or not')
            [CompletionResult]::new('rejects', 'rejects', [CompletionResultType]::ParameterValue, 'The rows of a log that could not be read, as the log has them')
            [CompletionResult]::new('names', 'names', [CompletionResultType]::ParameterValue, 'Who is behind the user names, devices and addresses of the log')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Tests that filtering works: what was tested where, and what follows')
            [CompletionResult]::new('change', 'change', [CompletionResultType]::ParameterValue, 'Changes to the filter: what, why, whose risk assessment and whose consent')
            [CompletionResult]::new('unblock', 'unblock', [CompletionResultType]::ParameterValue, 'Requests to let a site through, and what senior management decides')
            [CompletionResult]::new('breach', 'breach', [CompletionResultType]::ParameterValue, 'What got through the filter, and who was told')
            [CompletionResult]::new('receipt', 'receipt', [CompletionResultType]::ParameterValue, 'Reports of the filter that somebody went through')
            [CompletionResult]::new('overblocked', 'overblocked', [CompletionResultType]::ParameterValue, 'What may be blocked without need: what was asked for, and what harms nobody')
            [CompletionResult]::new('ignore', 'ignore', [CompletionResultType]::ParameterValue, 'Leave noise out of the episodes, with a reason, an owner and an end')
            [CompletionResult]::new('map', 'map', [CompletionResultType]::ParameterValue, 'Say what a category is about that osafe does not know or takes for something else')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;filter;help;layouts' {
            break
        }
        'osafe;filter;help;events' {
            break
        }
        'osafe;filter;help;context' {
            break
        }
        'osafe;filter;help;rejects' {
            break
        }
        'osafe;filter;help;names' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Whose each name is, or the names in the log that nobody has explained')
            [CompletionResult]::new('map', 'map', [CompletionResultType]::ParameterValue, 'Say whose a user name, device or address is, and from when')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Say that a name is somebody''s no longer')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take back a mapping that was wrong from the beginning')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Map many names from a CSV file, all of them or none')
            break
        }
        'osafe;filter;help;names;list' {
            break
        }
        'osafe;filter;help;names;map' {
            break
        }
        'osafe;filter;help;names;end' {
            break
        }
        'osafe;filter;help;names;withdraw' {
            break
        }
        'osafe;filter;help;names;import' {
            break
        }
        'osafe;filter;help;check' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a test: what was tested where, what should happen and what did')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The checks, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One check with everything that followed')
            [CompletionResult]::new('matrix', 'matrix', [CompletionResultType]::ParameterValue, 'What was tested on which device, network and group, and what never or not lately')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Say that the action of a check was done')
            [CompletionResult]::new('tests', 'tests', [CompletionResultType]::ParameterValue, 'What can be tested, with the short names')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a check; what stood before stays')
            break
        }
        'osafe;filter;help;check;add' {
            break
        }
        'osafe;filter;help;check;list' {
            break
        }
        'osafe;filter;help;check;show' {
            break
        }
        'osafe;filter;help;check;matrix' {
            break
        }
        'osafe;filter;help;check;done' {
            break
        }
        'osafe;filter;help;check;tests' {
            break
        }
        'osafe;filter;help;check;note' {
            break
        }
        'osafe;filter;help;change' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a change: what, why, who assessed the risk, who consented, until when')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The changes, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One change with everything that followed')
            [CompletionResult]::new('keep', 'keep', [CompletionResultType]::ParameterValue, 'Say that a change was looked at again and stays')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Say that a change was taken back')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a change; what stood before stays')
            break
        }
        'osafe;filter;help;change;add' {
            break
        }
        'osafe;filter;help;change;list' {
            break
        }
        'osafe;filter;help;change;show' {
            break
        }
        'osafe;filter;help;change;keep' {
            break
        }
        'osafe;filter;help;change;end' {
            break
        }
        'osafe;filter;help;change;note' {
            break
        }
        'osafe;filter;help;unblock' {
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, 'Write down that somebody asks for a site')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Write down that senior management approved a request')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Write down that senior management refused a request')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Say that a site is blocked again')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The requests, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One request with everything that followed')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a request; what stood before stays')
            break
        }
        'osafe;filter;help;unblock;ask' {
            break
        }
        'osafe;filter;help;unblock;approve' {
            break
        }
        'osafe;filter;help;unblock;refuse' {
            break
        }
        'osafe;filter;help;unblock;end' {
            break
        }
        'osafe;filter;help;unblock;list' {
            break
        }
        'osafe;filter;help;unblock;show' {
            break
        }
        'osafe;filter;help;unblock;note' {
            break
        }
        'osafe;filter;help;breach' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down what got through the filter, or that it stopped working')
            [CompletionResult]::new('told', 'told', [CompletionResultType]::ParameterValue, 'Write down that somebody was told: senior leaders, the DSL, the provider')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Say how it got through and that the way is closed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The breaches, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One breach with everything that followed')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a breach; what stood before stays')
            break
        }
        'osafe;filter;help;breach;add' {
            break
        }
        'osafe;filter;help;breach;told' {
            break
        }
        'osafe;filter;help;breach;close' {
            break
        }
        'osafe;filter;help;breach;list' {
            break
        }
        'osafe;filter;help;breach;show' {
            break
        }
        'osafe;filter;help;breach;note' {
            break
        }
        'osafe;filter;help;receipt' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down that somebody received a report and went through it')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The reports gone through, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One of them')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction; what stood before stays')
            break
        }
        'osafe;filter;help;receipt;add' {
            break
        }
        'osafe;filter;help;receipt;list' {
            break
        }
        'osafe;filter;help;receipt;show' {
            break
        }
        'osafe;filter;help;receipt;note' {
            break
        }
        'osafe;filter;help;overblocked' {
            break
        }
        'osafe;filter;help;ignore' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Leave noise out of the episodes until a day; all that is said must fit')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The rules and how many events each has left out')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End a rule, or say that you have seen its time is over')
            break
        }
        'osafe;filter;help;ignore;add' {
            break
        }
        'osafe;filter;help;ignore;list' {
            break
        }
        'osafe;filter;help;ignore;end' {
            break
        }
        'osafe;filter;help;map' {
            break
        }
        'osafe;filter;help;help' {
            break
        }
        'osafe;inbox' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The concerns that wait for you, and what cannot be read')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One concern as it was written; its sender is not verified')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Make it an incident, with everything the policy requires')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Add it to an incident that is there')
            [CompletionResult]::new('set-aside', 'set-aside', [CompletionResultType]::ParameterValue, 'Keep it without an incident, with a reason; or put a file away that cannot be read')
            [CompletionResult]::new('collect', 'collect', [CompletionResultType]::ParameterValue, 'Bring what was dropped in a kit into the school''s inbox, unopened')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;inbox;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Also those that were accepted, joined or set aside')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;inbox;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;inbox;accept' {
            [CompletionResult]::new('--incident', '--incident', [CompletionResultType]::ParameterName, 'The row of the policy that is meant, when the sender''s does not fit; or `other`')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Who one of its people is, by their place in it: `1=P0003` or `1=new`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;inbox;join' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;inbox;set-aside' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;inbox;collect' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;inbox;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The concerns that wait for you, and what cannot be read')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One concern as it was written; its sender is not verified')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Make it an incident, with everything the policy requires')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Add it to an incident that is there')
            [CompletionResult]::new('set-aside', 'set-aside', [CompletionResultType]::ParameterValue, 'Keep it without an incident, with a reason; or put a file away that cannot be read')
            [CompletionResult]::new('collect', 'collect', [CompletionResultType]::ParameterValue, 'Bring what was dropped in a kit into the school''s inbox, unopened')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;inbox;help;list' {
            break
        }
        'osafe;inbox;help;show' {
            break
        }
        'osafe;inbox;help;accept' {
            break
        }
        'osafe;inbox;help;join' {
            break
        }
        'osafe;inbox;help;set-aside' {
            break
        }
        'osafe;inbox;help;collect' {
            break
        }
        'osafe;inbox;help;help' {
            break
        }
        'osafe;incident' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Incidents, newest first; or those in which words occur')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One incident with everything in it; written down in the audit chain')
            [CompletionResult]::new('act', 'act', [CompletionResultType]::ParameterValue, 'Record that required actions were done: what, when, with whom, under which reference')
            [CompletionResult]::new('waive', 'waive', [CompletionResultType]::ParameterValue, 'Leave required actions out, with a reason')
            [CompletionResult]::new('require', 'require', [CompletionResultType]::ParameterValue, 'Ask for an action that no rule demands')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write something down about an incident')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'The incident waits for another body, or no longer does')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide about something osafe has pointed out; the reason is kept')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Correct what was written down; old and new are both kept')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Link two incidents that belong together')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close an incident; lists what is open and refuses until each is done or left out')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open a closed incident again')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Keep a file with an incident, encrypted; never where there may be indecent images')
            [CompletionResult]::new('attachments', 'attachments', [CompletionResultType]::ParameterValue, 'The files of an incident')
            [CompletionResult]::new('attachment', 'attachment', [CompletionResultType]::ParameterValue, 'Copy a file of an incident out of the vault; written down in the incident')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;incident;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only these')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Only about people in this role')
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'Only this area of risk')
            [CompletionResult]::new('--row', '--row', [CompletionResultType]::ParameterName, 'Only this row of the policy''s table, as C12')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Only with this person in some part: a number such as P0007; `-` asks for a name')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only with all these words, or words beginning so, anywhere in them; `-` asks for them, so that a name stays out of the shell''s history')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Only what happened on or after this day')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only what happened on or before this day')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Only those that are not closed')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, not only the newest 50')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;act' {
            [CompletionResult]::new('--done', '--done', [CompletionResultType]::ParameterName, 'When it was done: today, last friday, 3 march; else now')
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'Who did it, if not you: an office')
            [CompletionResult]::new('--with', '--with', [CompletionResultType]::ParameterName, 'With whom: an agency or an office')
            [CompletionResult]::new('--reference', '--reference', [CompletionResultType]::ParameterName, 'Crime number, LADO or IWF reference, ticket')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A file with what was said and done; `-` for standard input')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read it as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;waive' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read it as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;require' {
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By when')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read it as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;note' {
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'A file with the text; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;wait' {
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'For which agency or office')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'When to ask again')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--over', '--over', [CompletionResultType]::ParameterName, 'It has answered, or is waited for no longer')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;decide' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--taken', '--taken', [CompletionResultType]::ParameterName, 'It applies')
            [CompletionResult]::new('--not-taken', '--not-taken', [CompletionResultType]::ParameterName, 'It does not apply')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;amend' {
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read it as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;link' {
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;close' {
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read it as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;reopen' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;attach' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;attachments' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;attachment' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--police-asked', '--police-asked', [CompletionResultType]::ParameterName, 'The police asked for it: needed where a case may be about indecent images')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;incident;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Incidents, newest first; or those in which words occur')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One incident with everything in it; written down in the audit chain')
            [CompletionResult]::new('act', 'act', [CompletionResultType]::ParameterValue, 'Record that required actions were done: what, when, with whom, under which reference')
            [CompletionResult]::new('waive', 'waive', [CompletionResultType]::ParameterValue, 'Leave required actions out, with a reason')
            [CompletionResult]::new('require', 'require', [CompletionResultType]::ParameterValue, 'Ask for an action that no rule demands')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write something down about an incident')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'The incident waits for another body, or no longer does')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide about something osafe has pointed out; the reason is kept')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Correct what was written down; old and new are both kept')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Link two incidents that belong together')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close an incident; lists what is open and refuses until each is done or left out')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open a closed incident again')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Keep a file with an incident, encrypted; never where there may be indecent images')
            [CompletionResult]::new('attachments', 'attachments', [CompletionResultType]::ParameterValue, 'The files of an incident')
            [CompletionResult]::new('attachment', 'attachment', [CompletionResultType]::ParameterValue, 'Copy a file of an incident out of the vault; written down in the incident')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;incident;help;list' {
            break
        }
        'osafe;incident;help;show' {
            break
        }
        'osafe;incident;help;act' {
            break
        }
        'osafe;incident;help;waive' {
            break
        }
        'osafe;incident;help;require' {
            break
        }
        'osafe;incident;help;note' {
            break
        }
        'osafe;incident;help;wait' {
            break
        }
        'osafe;incident;help;decide' {
            break
        }
        'osafe;incident;help;amend' {
            break
        }
        'osafe;incident;help;link' {
            break
        }
        'osafe;incident;help;close' {
            break
        }
        'osafe;incident;help;reopen' {
            break
        }
        'osafe;incident;help;attach' {
            break
        }
        'osafe;incident;help;attachments' {
            break
        }
        'osafe;incident;help;attachment' {
            break
        }
        'osafe;incident;help;help' {
            break
        }
        'osafe;people' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring in a list of people that the school''s information system exports')
            [CompletionResult]::new('roll', 'roll', [CompletionResultType]::ParameterValue, 'Who is on the roll: everybody at the school, whether or not any record is about them')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put one person on the roll')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Say that somebody on the roll has left')
            [CompletionResult]::new('holders', 'holders', [CompletionResultType]::ParameterValue, 'Who holds which office, and who holds two that should differ')
            [CompletionResult]::new('appoint', 'appoint', [CompletionResultType]::ParameterValue, 'Write down that somebody holds an office from a day')
            [CompletionResult]::new('stand-down', 'stand-down', [CompletionResultType]::ParameterValue, 'Write down that somebody holds an office no longer')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'The people of the case records whose name, class or user name has these words')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Write down what is known of a person: class, user names; in the case records birth and other names too')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Say that somebody of the case records is somebody on the roll: for answers to requests and retention')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Say that somebody of the case records is not who they were linked to on the roll')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;people;import' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'In which role everybody is of whom the list does not say it')
            [CompletionResult]::new('--dates', '--dates', [CompletionResultType]::ParameterName, 'Which comes first in its dates: dmy or mdy; else the list has to make it clear')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'The list is whole: whoever is not in it has left, however many')
            [CompletionResult]::new('--part', '--part', [CompletionResultType]::ParameterName, 'The list is a part: whoever is not in it stays')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;people;roll' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Only those in a role')
            [CompletionResult]::new('--class', '--class', [CompletionResultType]::ParameterName, 'Only those of a class')
            [CompletionResult]::new('--year', '--year', [CompletionResultType]::ParameterName, 'Only those of a year group: 5, Reception')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--left', '--left', [CompletionResultType]::ParameterName, 'Those who have left instead')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;people;add' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The name; asked for when it is left out')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'In which role')
            [CompletionResult]::new('--position', '--position', [CompletionResultType]::ParameterName, 'What their post is called')
            [CompletionResult]::new('--class', '--class', [CompletionResultType]::ParameterName, 'Class')
            [CompletionResult]::new('--year', '--year', [CompletionResultType]::ParameterName, 'Year group: 5, Reception')
            [CompletionResult]::new('--user-name', '--user-name', [CompletionResultType]::ParameterName, 'A name used to sign in; may be given several times')
            [CompletionResult]::new('--start', '--start', [CompletionResultType]::ParameterName, 'First day at the school')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Everything as JSON from a file; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;people;leave' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The last day at the school; else today')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;people;holders' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Those whose time is over, too')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;people;appoint' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Somebody, or a firm, who is not on the roll')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day; else today')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;people;stand-down' {
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'Who, where several hold it: a number of the roll, or words')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The last day; else today')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;people;find' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;people;amend' {
            [CompletionResult]::new('--born', '--born', [CompletionResultType]::ParameterName, 'Date of birth; how long a child''s records are kept counts from it')
            [CompletionResult]::new('--left', '--left', [CompletionResultType]::ParameterName, 'When the person left the school')
            [CompletionResult]::new('--class', '--class', [CompletionResultType]::ParameterName, 'Class or year')
            [CompletionResult]::new('--user-name', '--user-name', [CompletionResultType]::ParameterName, 'A name used to sign in; may be given several times')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--alias', '--alias', [CompletionResultType]::ParameterName, 'Ask for another name, a nickname or initials under which records speak of this person')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;people;link' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--other-name', '--other-name', [CompletionResultType]::ParameterName, 'They are one person although the roll has another name')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;people;unlink' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;people;help' {
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring in a list of people that the school''s information system exports')
            [CompletionResult]::new('roll', 'roll', [CompletionResultType]::ParameterValue, 'Who is on the roll: everybody at the school, whether or not any record is about them')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put one person on the roll')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Say that somebody on the roll has left')
            [CompletionResult]::new('holders', 'holders', [CompletionResultType]::ParameterValue, 'Who holds which office, and who holds two that should differ')
            [CompletionResult]::new('appoint', 'appoint', [CompletionResultType]::ParameterValue, 'Write down that somebody holds an office from a day')
            [CompletionResult]::new('stand-down', 'stand-down', [CompletionResultType]::ParameterValue, 'Write down that somebody holds an office no longer')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'The people of the case records whose name, class or user name has these words')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Write down what is known of a person: class, user names; in the case records birth and other names too')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Say that somebody of the case records is somebody on the roll: for answers to requests and retention')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Say that somebody of the case records is not who they were linked to on the roll')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;people;help;import' {
            break
        }
        'osafe;people;help;roll' {
            break
        }
        'osafe;people;help;add' {
            break
        }
        'osafe;people;help;leave' {
            break
        }
        'osafe;people;help;holders' {
            break
        }
        'osafe;people;help;appoint' {
            break
        }
        'osafe;people;help;stand-down' {
            break
        }
        'osafe;people;help;find' {
            break
        }
        'osafe;people;help;amend' {
            break
        }
        'osafe;people;help;link' {
            break
        }
        'osafe;people;help;unlink' {
            break
        }
        'osafe;people;help;help' {
            break
        }
        'osafe;chronology' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--redact', '--redact', [CompletionResultType]::ParameterName, 'Put letters in place of everybody else''s names')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;custody' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Take a device or a piece of evidence into custody')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What is in custody, or was')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One item with everything that happened to it, or the record of a search')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Write down that an item changed hands: within the school, to its owner, to the police, or back')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Record a search or a confiscation, whether or not anything was found')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Record that two people looked through a device')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;custody;add' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Device or evidence')
            [CompletionResult]::new('--seal', '--seal', [CompletionResultType]::ParameterName, 'The number on its seal or bag')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When it was taken: now, today 10:15, 2026-03-03T10:15')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read everything as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;custody;list' {
            [CompletionResult]::new('--incident', '--incident', [CompletionResultType]::ParameterName, 'Only of this incident')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--held', '--held', [CompletionResultType]::ParameterName, 'Only what the school has now')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;custody;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;custody;move' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What kind of movement')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When: now, today 10:15, 2026-03-03T10:15')
            [CompletionResult]::new('--reference', '--reference', [CompletionResultType]::ParameterName, 'Crime or log number, or the officer''s number')
            [CompletionResult]::new('--seal-intact', '--seal-intact', [CompletionResultType]::ParameterName, 'Whether the seal was whole')
            [CompletionResult]::new('--new-seal', '--new-seal', [CompletionResultType]::ParameterName, 'The number of a new seal')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read everything as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;custody;search' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Search, confiscation or a search by the police')
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When: now, today 10:15, 2026-03-03T10:15')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read everything as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;custody;review' {
            [CompletionResult]::new('--when', '--when', [CompletionResultType]::ParameterName, 'When: now, today 10:15, 2026-03-03T10:15')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read everything as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;custody;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Take a device or a piece of evidence into custody')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What is in custody, or was')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One item with everything that happened to it, or the record of a search')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Write down that an item changed hands: within the school, to its owner, to the police, or back')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Record a search or a confiscation, whether or not anything was found')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Record that two people looked through a device')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;custody;help;add' {
            break
        }
        'osafe;custody;help;list' {
            break
        }
        'osafe;custody;help;show' {
            break
        }
        'osafe;custody;help;move' {
            break
        }
        'osafe;custody;help;search' {
            break
        }
        'osafe;custody;help;review' {
            break
        }
        'osafe;custody;help;help' {
            break
        }
        'osafe;disclose' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'A child moves to another school: the file, by when it has to be there, and its receipt')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Somebody asks what is held about them: every record that names the person')
            [CompletionResult]::new('police', 'police', [CompletionResultType]::ParameterValue, 'The police ask: these incidents')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide which names stay in the pack and which are taken out, each with a reason')
            [CompletionResult]::new('pack', 'pack', [CompletionResultType]::ParameterValue, 'Make the pack, with the decisions applied')
            [CompletionResult]::new('sent', 'sent', [CompletionResultType]::ParameterValue, 'Write down when and how it was sent')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Write down that the other school has it')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'It does not come to it, with a reason')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every disclosure, open ones and past ones')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One with everything that was searched for, found, decided and made')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;disclose;transfer' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Which school gets the file')
            [CompletionResult]::new('--leaving', '--leaving', [CompletionResultType]::ParameterName, 'The child''s last day here; else the day the records say the child left')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--redact', '--redact', [CompletionResultType]::ParameterName, 'Put letters in place of everybody else''s names')
            [CompletionResult]::new('--with-set-aside', '--with-set-aside', [CompletionResultType]::ParameterName, 'Take along the concerns about the child that were set aside')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;access' {
            [CompletionResult]::new('--requested', '--requested', [CompletionResultType]::ParameterName, 'When the request came; else today')
            [CompletionResult]::new('--also', '--also', [CompletionResultType]::ParameterName, 'Further words to search for, a line each; `-` for standard input')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read the decisions about names as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--complex', '--complex', [CompletionResultType]::ParameterName, 'A complex request: two months more')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;police' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Which force or unit')
            [CompletionResult]::new('--requested', '--requested', [CompletionResultType]::ParameterName, 'When the request came; else today')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By when, if they said')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read the decisions about names as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;decide' {
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Read the decisions as JSON from a file, or from standard input with `-`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;pack' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;sent' {
            [CompletionResult]::new('--method', '--method', [CompletionResultType]::ParameterName, 'By which way: by hand, recorded delivery, encrypted e-mail ...')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When; else today')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;confirm' {
            [CompletionResult]::new('--received', '--received', [CompletionResultType]::ParameterName, 'When the other school had it; else today')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;withdraw' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;disclose;help' {
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'A child moves to another school: the file, by when it has to be there, and its receipt')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Somebody asks what is held about them: every record that names the person')
            [CompletionResult]::new('police', 'police', [CompletionResultType]::ParameterValue, 'The police ask: these incidents')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide which names stay in the pack and which are taken out, each with a reason')
            [CompletionResult]::new('pack', 'pack', [CompletionResultType]::ParameterValue, 'Make the pack, with the decisions applied')
            [CompletionResult]::new('sent', 'sent', [CompletionResultType]::ParameterValue, 'Write down when and how it was sent')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Write down that the other school has it')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'It does not come to it, with a reason')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every disclosure, open ones and past ones')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One with everything that was searched for, found, decided and made')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;disclose;help;transfer' {
            break
        }
        'osafe;disclose;help;access' {
            break
        }
        'osafe;disclose;help;police' {
            break
        }
        'osafe;disclose;help;decide' {
            break
        }
        'osafe;disclose;help;pack' {
            break
        }
        'osafe;disclose;help;sent' {
            break
        }
        'osafe;disclose;help;confirm' {
            break
        }
        'osafe;disclose;help;withdraw' {
            break
        }
        'osafe;disclose;help;list' {
            break
        }
        'osafe;disclose;help;show' {
            break
        }
        'osafe;disclose;help;help' {
            break
        }
        'osafe;retention' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What is due for disposal, and until when everything else is kept')
            [CompletionResult]::new('hold', 'hold', [CompletionResultType]::ParameterValue, 'Keep a record whatever its period, for an inquiry or a court, or until a day')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Let it go again: from then on its period counts')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Erase what is due, for good; its number and the proof that nothing else changed stay')
            [CompletionResult]::new('filter-log', 'filter-log', [CompletionResultType]::ParameterValue, 'Drop the events of the filter''s log that are past the school''s period, for good. The counts and what is worth a look stay')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;retention;list' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'For which day; else today')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;retention;hold' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only until this day, and not until somebody lets it go')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;retention;release' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only until this day, and not until somebody lets it go')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;retention;erase' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason; `-` for standard input')
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The same number again, instead of typing it when asked')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--before-time', '--before-time', [CompletionResultType]::ParameterName, 'Before its period is over, with a reason')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;retention;filter-log' {
            [CompletionResult]::new('--confirm', '--confirm', [CompletionResultType]::ParameterName, 'The first day that is kept, again, instead of typing it when asked')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would go and change nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;retention;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What is due for disposal, and until when everything else is kept')
            [CompletionResult]::new('hold', 'hold', [CompletionResultType]::ParameterValue, 'Keep a record whatever its period, for an inquiry or a court, or until a day')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Let it go again: from then on its period counts')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Erase what is due, for good; its number and the proof that nothing else changed stay')
            [CompletionResult]::new('filter-log', 'filter-log', [CompletionResultType]::ParameterValue, 'Drop the events of the filter''s log that are past the school''s period, for good. The counts and what is worth a look stay')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;retention;help;list' {
            break
        }
        'osafe;retention;help;hold' {
            break
        }
        'osafe;retention;help;release' {
            break
        }
        'osafe;retention;help;erase' {
            break
        }
        'osafe;retention;help;filter-log' {
            break
        }
        'osafe;retention;help;help' {
            break
        }
        'osafe;review' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every review, when it was last done and when it is next due')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One review: what decides its date, what was found, what called for it')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'The reviews done, newest first')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a review of the school''s own')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Decide how often the school does a review that the policy wants \"regularly\"')
            [CompletionResult]::new('trigger', 'trigger', [CompletionResultType]::ParameterValue, 'Call for a review out of its turn; it stays due until the review is done')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that a review was done, and what it found to be done')
            [CompletionResult]::new('actions', 'actions', [CompletionResultType]::ParameterValue, 'What reviews found to be done')
            [CompletionResult]::new('act', 'act', [CompletionResultType]::ParameterValue, 'Say that what a review found is done, or will not be')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;review;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;review;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;review;history' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;review;add' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What is reviewed')
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'How often')
            [CompletionResult]::new('--month', '--month', [CompletionResultType]::ParameterName, 'The month it belongs to, one to twelve')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Whose it is, as an office of the policy')
            [CompletionResult]::new('--id', '--id', [CompletionResultType]::ParameterName, 'A short name; else made from the title')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;review;set' {
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'How often')
            [CompletionResult]::new('--month', '--month', [CompletionResultType]::ParameterName, 'The month it belongs to, one to twelve')
            [CompletionResult]::new('--event', '--event', [CompletionResultType]::ParameterName, 'The day of the country it belongs to, such as `safer-internet-day`')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;review;trigger' {
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By when; else ten school days')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;review;done' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who did it; else you')
            [CompletionResult]::new('--findings', '--findings', [CompletionResultType]::ParameterName, 'A file with what was found; `-` for standard input')
            [CompletionResult]::new('--evidence', '--evidence', [CompletionResultType]::ParameterName, 'What shows that it was done: a file, or words that say where it lies')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'What has to be done now; once for each')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Whose that is, an office of the policy: one for all actions, or one for each in their order')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By when: one day for all actions, or one for each in their order')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;review;actions' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Those that are ended too')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;review;act' {
            [CompletionResult]::new('--dropped', '--dropped', [CompletionResultType]::ParameterName, 'It will not be done, and why')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who says so; else you')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--done', '--done', [CompletionResultType]::ParameterName, 'It is done')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;review;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every review, when it was last done and when it is next due')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One review: what decides its date, what was found, what called for it')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'The reviews done, newest first')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a review of the school''s own')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Decide how often the school does a review that the policy wants \"regularly\"')
            [CompletionResult]::new('trigger', 'trigger', [CompletionResultType]::ParameterValue, 'Call for a review out of its turn; it stays due until the review is done')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that a review was done, and what it found to be done')
            [CompletionResult]::new('actions', 'actions', [CompletionResultType]::ParameterValue, 'What reviews found to be done')
            [CompletionResult]::new('act', 'act', [CompletionResultType]::ParameterValue, 'Say that what a review found is done, or will not be')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;review;help;list' {
            break
        }
        'osafe;review;help;show' {
            break
        }
        'osafe;review;help;history' {
            break
        }
        'osafe;review;help;add' {
            break
        }
        'osafe;review;help;set' {
            break
        }
        'osafe;review;help;trigger' {
            break
        }
        'osafe;review;help;done' {
            break
        }
        'osafe;review;help;actions' {
            break
        }
        'osafe;review;help;act' {
            break
        }
        'osafe;review;help;help' {
            break
        }
        'osafe;agreement' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every agreement, consent and permission of the policy, and how many signatures are missing')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Where one person stands with each of them')
            [CompletionResult]::new('missing', 'missing', [CompletionResultType]::ParameterValue, 'Who has not signed what they should have. Exit code 3 when anybody has not')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Everything that was signed, declined, taken back or decided, oldest first')
            [CompletionResult]::new('text', 'text', [CompletionResultType]::ParameterValue, 'Record a version of a text; whoever signed an older one has to sign again')
            [CompletionResult]::new('sign', 'sign', [CompletionResultType]::ParameterValue, 'Write down who has signed: one by one, a class, a role, or a list')
            [CompletionResult]::new('decline', 'decline', [CompletionResultType]::ParameterValue, 'Write down that somebody was asked and said no')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Write down that somebody takes back what they have signed')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Write down that a permission was given')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Write down that a permission was not given')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Write down that a permission, or anything given for a time, has come to its end')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;agreement;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;agreement;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;agreement;missing' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'Only this agreement')
            [CompletionResult]::new('--class', '--class', [CompletionResultType]::ParameterName, 'Only children of this class')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Only people of this role on the roll')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'On which day; else today')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;agreement;history' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;agreement;text' {
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'What the school calls this version')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'From which day it is signed; else today')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'The file with the text')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'Its heading; else the policy''s')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;agreement;sign' {
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'Numbers on the roll, with commas between')
            [CompletionResult]::new('--class', '--class', [CompletionResultType]::ParameterName, 'Everybody in a class')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Everybody of a role on the roll')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'A CSV file; `-` for standard input')
            [CompletionResult]::new('--except', '--except', [CompletionResultType]::ParameterName, 'Numbers of those it is not about, with commas between')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Which version of the text; else the one that is signed on that day')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, if it is given for a time')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'As whom, where child and parent both sign; else both')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who it was that signed: a parent''s name, or how they stand to the child; `-` asks')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;agreement;decline' {
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'Numbers on the roll, with commas between')
            [CompletionResult]::new('--class', '--class', [CompletionResultType]::ParameterName, 'Everybody in a class')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Everybody of a role on the roll')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'A CSV file; `-` for standard input')
            [CompletionResult]::new('--except', '--except', [CompletionResultType]::ParameterName, 'Numbers of those it is not about, with commas between')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'As whom, where child and parent both sign; else both')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;agreement;withdraw' {
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'Numbers on the roll, with commas between')
            [CompletionResult]::new('--class', '--class', [CompletionResultType]::ParameterName, 'Everybody in a class')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Everybody of a role on the roll')
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'A CSV file; `-` for standard input')
            [CompletionResult]::new('--except', '--except', [CompletionResultType]::ParameterName, 'Numbers of those it is not about, with commas between')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'As whom, where child and parent both sign; else both')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;agreement;approve' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who decided; else whoever holds the office')
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'In which office; else the one the policy names')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, if it is given for a time')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason for a refusal; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;agreement;refuse' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who decided; else whoever holds the office')
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'In which office; else the one the policy names')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, if it is given for a time')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'A file with the reason for a refusal; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;agreement;end' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;agreement;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every agreement, consent and permission of the policy, and how many signatures are missing')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Where one person stands with each of them')
            [CompletionResult]::new('missing', 'missing', [CompletionResultType]::ParameterValue, 'Who has not signed what they should have. Exit code 3 when anybody has not')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Everything that was signed, declined, taken back or decided, oldest first')
            [CompletionResult]::new('text', 'text', [CompletionResultType]::ParameterValue, 'Record a version of a text; whoever signed an older one has to sign again')
            [CompletionResult]::new('sign', 'sign', [CompletionResultType]::ParameterValue, 'Write down who has signed: one by one, a class, a role, or a list')
            [CompletionResult]::new('decline', 'decline', [CompletionResultType]::ParameterValue, 'Write down that somebody was asked and said no')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Write down that somebody takes back what they have signed')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Write down that a permission was given')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Write down that a permission was not given')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Write down that a permission, or anything given for a time, has come to its end')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;agreement;help;list' {
            break
        }
        'osafe;agreement;help;show' {
            break
        }
        'osafe;agreement;help;missing' {
            break
        }
        'osafe;agreement;help;history' {
            break
        }
        'osafe;agreement;help;text' {
            break
        }
        'osafe;agreement;help;sign' {
            break
        }
        'osafe;agreement;help;decline' {
            break
        }
        'osafe;agreement;help;withdraw' {
            break
        }
        'osafe;agreement;help;approve' {
            break
        }
        'osafe;agreement;help;refuse' {
            break
        }
        'osafe;agreement;help;end' {
            break
        }
        'osafe;agreement;help;help' {
            break
        }
        'osafe;register' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every register with the number of its entries; or the entries of one')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What a register asks for, or one entry with everything that happened to it')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down an entry')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Write down that an entry was approved')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Write down that an entry was refused')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Put fields right or fill them in; what stood before stays')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Write down that an entry has come to its end')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'All entries of a register with every field, to keep or to hand on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;register;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only entries that stand so')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;register;show' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;register;add' {
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'A field and its value; repeatable')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Everything as JSON from a file; `-` for standard input')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--help-json', '--help-json', [CompletionResultType]::ParameterName, 'Print the JSON schema of an entry of this register')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;register;approve' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who decided; else whoever holds the office')
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'In which office, as the policy calls it; else the one the policy names first')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, if it is approved for a time')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why it is refused; `@FILE` reads it from a file')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'A field that the decision fills in, and its value; repeatable')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;register;refuse' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who decided; else whoever holds the office')
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'In which office, as the policy calls it; else the one the policy names first')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, if it is approved for a time')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why it is refused; `@FILE` reads it from a file')
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'A field that the decision fills in, and its value; repeatable')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;register;amend' {
            [CompletionResult]::new('--field', '--field', [CompletionResultType]::ParameterName, 'A field and its new value; repeatable')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'The same as JSON from a file; `-` for standard input')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why; `@FILE` reads it from a file')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;register;end' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Why; `@FILE` reads it from a file')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;register;export' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;register;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every register with the number of its entries; or the entries of one')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What a register asks for, or one entry with everything that happened to it')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down an entry')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Write down that an entry was approved')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Write down that an entry was refused')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Put fields right or fill them in; what stood before stays')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Write down that an entry has come to its end')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'All entries of a register with every field, to keep or to hand on')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;register;help;list' {
            break
        }
        'osafe;register;help;show' {
            break
        }
        'osafe;register;help;add' {
            break
        }
        'osafe;register;help;approve' {
            break
        }
        'osafe;register;help;refuse' {
            break
        }
        'osafe;register;help;amend' {
            break
        }
        'osafe;register;help;end' {
            break
        }
        'osafe;register;help;export' {
            break
        }
        'osafe;register;help;help' {
            break
        }
        'osafe;training' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What the policy wants of whom, and how many have it')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Write down a training that one or many people had')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring in a list of training that a provider or another system exports')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'Who has to be trained by when')
            [CompletionResult]::new('gaps', 'gaps', [CompletionResultType]::ParameterValue, 'Who lacks what: never trained, too long ago, or an area of risk left out')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'The yearly audit of training needs: coverage and gaps first, then everybody''s answers')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;training;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;training;record' {
            [CompletionResult]::new('--training', '--training', [CompletionResultType]::ParameterName, 'Which training, by its short name; see `osafe training list`')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The day; else today')
            [CompletionResult]::new('--who', '--who', [CompletionResultType]::ParameterName, 'Who: a number of the roll, or words; may be given several times')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Everybody in a role')
            [CompletionResult]::new('--class', '--class', [CompletionResultType]::ParameterName, 'Everybody of the staff whose class it is')
            [CompletionResult]::new('--provider', '--provider', [CompletionResultType]::ParameterName, 'Who gave it')
            [CompletionResult]::new('--contents', '--contents', [CompletionResultType]::ParameterName, 'What it covered, with commas: content, contact, conduct and commerce are the four areas of risk')
            [CompletionResult]::new('--minutes', '--minutes', [CompletionResultType]::ParameterName, 'How many minutes it took')
            [CompletionResult]::new('--certificate', '--certificate', [CompletionResultType]::ParameterName, 'The certificate''s number, or where it is kept')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--all-staff', '--all-staff', [CompletionResultType]::ParameterName, 'All staff, supply staff too')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;training;import' {
            [CompletionResult]::new('--training', '--training', [CompletionResultType]::ParameterName, 'Which training it is, where the list does not say it')
            [CompletionResult]::new('--dates', '--dates', [CompletionResultType]::ParameterName, 'Which comes first in its dates: dmy or mdy')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;training;due' {
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Also what is due within so many days')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;training;gaps' {
            [CompletionResult]::new('--training', '--training', [CompletionResultType]::ParameterName, 'Only one training, by its short name')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Only people in a role')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;training;audit' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('form', 'form', [CompletionResultType]::ParameterValue, 'The form: one row for each person, with what they had in the last 12 months')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Read a filled form back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;training;audit;form' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--blank', '--blank', [CompletionResultType]::ParameterName, 'Leave out what people had')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;training;audit;import' {
            [CompletionResult]::new('--dates', '--dates', [CompletionResultType]::ParameterName, 'Which comes first in its dates: dmy or mdy')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be done and change nothing')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;training;audit;help' {
            [CompletionResult]::new('form', 'form', [CompletionResultType]::ParameterValue, 'The form: one row for each person, with what they had in the last 12 months')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Read a filled form back')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;training;audit;help;form' {
            break
        }
        'osafe;training;audit;help;import' {
            break
        }
        'osafe;training;audit;help;help' {
            break
        }
        'osafe;training;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What the policy wants of whom, and how many have it')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Write down a training that one or many people had')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring in a list of training that a provider or another system exports')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'Who has to be trained by when')
            [CompletionResult]::new('gaps', 'gaps', [CompletionResultType]::ParameterValue, 'Who lacks what: never trained, too long ago, or an area of risk left out')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'The yearly audit of training needs: coverage and gaps first, then everybody''s answers')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;training;help;list' {
            break
        }
        'osafe;training;help;record' {
            break
        }
        'osafe;training;help;import' {
            break
        }
        'osafe;training;help;due' {
            break
        }
        'osafe;training;help;gaps' {
            break
        }
        'osafe;training;help;audit' {
            [CompletionResult]::new('form', 'form', [CompletionResultType]::ParameterValue, 'The form: one row for each person, with what they had in the last 12 months')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Read a filled form back')
            break
        }
        'osafe;training;help;audit;form' {
            break
        }
        'osafe;training;help;audit;import' {
            break
        }
        'osafe;training;help;help' {
            break
        }
        'osafe;desk' {
            [CompletionResult]::new('--lock-after', '--lock-after', [CompletionResultType]::ParameterName, 'Lock after so many idle minutes, 1 to 60; parts of a minute in an invented school only')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;due' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'For which day; else today')
            [CompletionResult]::new('--within', '--within', [CompletionResultType]::ParameterName, 'Also what is due within so many days after it')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Only what one office has to do, by its short name or title; repeatable')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only things of one kind, such as `review`; repeatable')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--why', '--why', [CompletionResultType]::ParameterName, 'Also the working that led to each date')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;remind' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'For which day; else today')
            [CompletionResult]::new('--ics', '--ics', [CompletionResultType]::ParameterName, 'Write everything with a day into a calendar file, in place of the one that is there')
            [CompletionResult]::new('--eml', '--eml', [CompletionResultType]::ParameterName, 'Write a letter to each owner into a folder')
            [CompletionResult]::new('--password-file', '--password-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the password of the mail server')
            [CompletionResult]::new('--install', '--install', [CompletionResultType]::ParameterName, 'Show what to install so that it runs every day')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'At what time of day it is to run')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Say again what was said that day')
            [CompletionResult]::new('--smtp', '--smtp', [CompletionResultType]::ParameterName, 'Send a letter to each owner')
            [CompletionResult]::new('--apply', '--apply', [CompletionResultType]::ParameterName, 'Install it for you')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'osafe;report' {
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Write every report that needs no name into a new folder, whole or not at all')
            [CompletionResult]::new('--forms', '--forms', [CompletionResultType]::ParameterName, 'With `--all`: in these forms, several after commas; html unless named')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open it with the system''s own program, as a web page unless `--format` says otherwise')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('governors', 'governors', [CompletionResultType]::ParameterValue, 'The termly report to governors: numbers and trends, and nobody in it can be recognised')
            [CompletionResult]::new('incidents', 'incidents', [CompletionResultType]::ParameterValue, 'The incident log: what happened, what was done, by whom it was reported')
            [CompletionResult]::new('slt', 'slt', [CompletionResultType]::ParameterValue, 'The weekly report to senior leaders: what is open, late and urgent, and which sites were blocked')
            [CompletionResult]::new('incident-form', 'incident-form', [CompletionResultType]::ParameterValue, 'The Cause for Concern form: of one incident, or a blank one for handwriting')
            [CompletionResult]::new('chronology', 'chronology', [CompletionResultType]::ParameterValue, 'Everything about one person, or one incident, in the order of time: `osafe chronology`')
            [CompletionResult]::new('checks', 'checks', [CompletionResultType]::ParameterValue, 'The review pack of filtering and monitoring: roles, checks, changes, decisions, findings')
            [CompletionResult]::new('training-audit', 'training-audit', [CompletionResultType]::ParameterValue, 'The yearly audit of training needs: coverage by role and gaps first, then everybody''s answers')
            [CompletionResult]::new('agreements', 'agreements', [CompletionResultType]::ParameterValue, 'Who has signed which agreement, by class and role, and who has not')
            [CompletionResult]::new('coverage', 'coverage', [CompletionResultType]::ParameterValue, 'Every duty of the policy with the record that proves it: `osafe policy coverage`')
            [CompletionResult]::new('reviews', 'reviews', [CompletionResultType]::ParameterValue, 'Every review, when it was last done and is next due, and how many were done in time, in a period and in the one before')
            [CompletionResult]::new('sanctions-poster', 'sanctions-poster', [CompletionResultType]::ParameterValue, 'The policy''s table of incidents, to hang on the wall; needs no vault')
            [CompletionResult]::new('procedure-card', 'procedure-card', [CompletionResultType]::ParameterValue, 'The steps of a procedure with boxes to tick; needs no vault')
            [CompletionResult]::new('filter', 'filter', [CompletionResultType]::ParameterValue, 'What the web filter saw: by day, harm, category, person, host and search')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Whether a file is a report as it was made here: exit code 1 when it was changed, 3 when nothing is known of it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;report;governors' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'A term or an academic year, as the school''s settings have them')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'First day; else the first there is')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Last day; else the last there is')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open it with the system''s own program, as a web page unless `--format` says otherwise')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;incidents' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only these')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Only about people in this role')
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'Only this area of risk')
            [CompletionResult]::new('--row', '--row', [CompletionResultType]::ParameterName, 'Only this row of the policy''s table, as C12')
            [CompletionResult]::new('--person', '--person', [CompletionResultType]::ParameterName, 'Only with this person in some part: a number such as P0007; `-` asks for a name')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only with all these words, or words beginning so, anywhere in them; `-` asks for them, so that a name stays out of the shell''s history')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Only what happened on or after this day')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only what happened on or before this day')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Only those that are not closed')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'All of them, not only the newest 50')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;slt' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'A term or an academic year, as the school''s settings have them')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'First day; else the first there is')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Last day; else the last there is')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open it with the system''s own program, as a web page unless `--format` says otherwise')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;incident-form' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--blank', '--blank', [CompletionResultType]::ParameterName, 'An empty form, to be filled in by hand')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open it with the system''s own program, as a web page unless `--format` says otherwise')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;chronology' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--redact', '--redact', [CompletionResultType]::ParameterName, 'Put letters in place of everybody else''s names')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open it with the system''s own program, as a web page unless `--format` says otherwise')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;checks' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'A term or an academic year, as the school''s settings have them')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'First day; else the first there is')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Last day; else the last there is')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open it with the system''s own program, as a web page unless `--format` says otherwise')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;training-audit' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'As things stood on this day; else today')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open it with the system''s own program, as a web page unless `--format` says otherwise')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;agreements' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'As things stood on this day; else today')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--without-names', '--without-names', [CompletionResultType]::ParameterName, 'For others to read: no names, and no small numbers')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open it with the system''s own program, as a web page unless `--format` says otherwise')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;coverage' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open it with the system''s own program, as a web page unless `--format` says otherwise')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;reviews' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'A term or an academic year, as the school''s settings have them')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'First day; else the first there is')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Last day; else the last there is')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open it with the system''s own program, as a web page unless `--format` says otherwise')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;sanctions-poster' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'About whom')
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Which policy: its name, or a folder with a pack; else the school''s')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open it with the system''s own program, as a web page unless `--format` says otherwise')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;procedure-card' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'Which policy: its name, or a folder with a pack; else the school''s')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open it with the system''s own program, as a web page unless `--format` says otherwise')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;filter' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'A term or an academic year, as the school''s settings have them')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'First day; else the first there is')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Last day; else the last there is')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open it with the system''s own program, as a web page unless `--format` says otherwise')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;verify' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'Open it with the system''s own program, as a web page unless `--format` says otherwise')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;report;help' {
            [CompletionResult]::new('governors', 'governors', [CompletionResultType]::ParameterValue, 'The termly report to governors: numbers and trends, and nobody in it can be recognised')
            [CompletionResult]::new('incidents', 'incidents', [CompletionResultType]::ParameterValue, 'The incident log: what happened, what was done, by whom it was reported')
            [CompletionResult]::new('slt', 'slt', [CompletionResultType]::ParameterValue, 'The weekly report to senior leaders: what is open, late and urgent, and which sites were blocked')
            [CompletionResult]::new('incident-form', 'incident-form', [CompletionResultType]::ParameterValue, 'The Cause for Concern form: of one incident, or a blank one for handwriting')
            [CompletionResult]::new('chronology', 'chronology', [CompletionResultType]::ParameterValue, 'Everything about one person, or one incident, in the order of time: `osafe chronology`')
            [CompletionResult]::new('checks', 'checks', [CompletionResultType]::ParameterValue, 'The review pack of filtering and monitoring: roles, checks, changes, decisions, findings')
            [CompletionResult]::new('training-audit', 'training-audit', [CompletionResultType]::ParameterValue, 'The yearly audit of training needs: coverage by role and gaps first, then everybody''s answers')
            [CompletionResult]::new('agreements', 'agreements', [CompletionResultType]::ParameterValue, 'Who has signed which agreement, by class and role, and who has not')
            [CompletionResult]::new('coverage', 'coverage', [CompletionResultType]::ParameterValue, 'Every duty of the policy with the record that proves it: `osafe policy coverage`')
            [CompletionResult]::new('reviews', 'reviews', [CompletionResultType]::ParameterValue, 'Every review, when it was last done and is next due, and how many were done in time, in a period and in the one before')
            [CompletionResult]::new('sanctions-poster', 'sanctions-poster', [CompletionResultType]::ParameterValue, 'The policy''s table of incidents, to hang on the wall; needs no vault')
            [CompletionResult]::new('procedure-card', 'procedure-card', [CompletionResultType]::ParameterValue, 'The steps of a procedure with boxes to tick; needs no vault')
            [CompletionResult]::new('filter', 'filter', [CompletionResultType]::ParameterValue, 'What the web filter saw: by day, harm, category, person, host and search')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Whether a file is a report as it was made here: exit code 1 when it was changed, 3 when nothing is known of it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;report;help;governors' {
            break
        }
        'osafe;report;help;incidents' {
            break
        }
        'osafe;report;help;slt' {
            break
        }
        'osafe;report;help;incident-form' {
            break
        }
        'osafe;report;help;chronology' {
            break
        }
        'osafe;report;help;checks' {
            break
        }
        'osafe;report;help;training-audit' {
            break
        }
        'osafe;report;help;agreements' {
            break
        }
        'osafe;report;help;coverage' {
            break
        }
        'osafe;report;help;reviews' {
            break
        }
        'osafe;report;help;sanctions-poster' {
            break
        }
        'osafe;report;help;procedure-card' {
            break
        }
        'osafe;report;help;filter' {
            break
        }
        'osafe;report;help;verify' {
            break
        }
        'osafe;report;help;help' {
            break
        }
        'osafe;policy' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The policies that come with osafe')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What a policy says of itself: version, dates, roles, duties, oddities')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'What is overdue, stale, missing or contradictory in a policy')
            [CompletionResult]::new('coverage', 'coverage', [CompletionResultType]::ParameterValue, 'Every duty of the policy with the record that proves it')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'What one policy has and another lacks')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Make the school''s own copy of a policy pack, to edit')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;policy;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;policy;show' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The same, said as in look-ups')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;policy;check' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The same, said as in look-ups')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;policy;coverage' {
            [CompletionResult]::new('--policy', '--policy', [CompletionResultType]::ParameterName, 'The same, said as in look-ups')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Only duties of this office')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only duties of this sort')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only duties that stand so')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;policy;diff' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;policy;copy' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;policy;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The policies that come with osafe')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What a policy says of itself: version, dates, roles, duties, oddities')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'What is overdue, stale, missing or contradictory in a policy')
            [CompletionResult]::new('coverage', 'coverage', [CompletionResultType]::ParameterValue, 'Every duty of the policy with the record that proves it')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'What one policy has and another lacks')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Make the school''s own copy of a policy pack, to edit')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;policy;help;list' {
            break
        }
        'osafe;policy;help;show' {
            break
        }
        'osafe;policy;help;check' {
            break
        }
        'osafe;policy;help;coverage' {
            break
        }
        'osafe;policy;help;diff' {
            break
        }
        'osafe;policy;help;copy' {
            break
        }
        'osafe;policy;help;help' {
            break
        }
        'osafe;member' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make an identity and its public card, for somebody who is to be made a member')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make the holders of public cards members of the vaults of their offices')
            [CompletionResult]::new('recover', 'recover', [CompletionResultType]::ParameterValue, 'Let yourself in with the sealed recovery sheet, when nobody else can')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Who may open which vault')
            [CompletionResult]::new('trust', 'trust', [CompletionResultType]::ParameterValue, 'Trust the list as it is now, after asking the DSL in person whether they changed it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;member;new' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The person''s name')
            [CompletionResult]::new('--office', '--office', [CompletionResultType]::ParameterName, 'The office held')
            [CompletionResult]::new('--card', '--card', [CompletionResultType]::ParameterName, 'Where to write the public card')
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--key-file', '--key-file', [CompletionResultType]::ParameterName, 'Write a bare key file without a passphrase: for scheduled runs only')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;member;add' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;member;recover' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;member;list' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;member;trust' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;member;help' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make an identity and its public card, for somebody who is to be made a member')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make the holders of public cards members of the vaults of their offices')
            [CompletionResult]::new('recover', 'recover', [CompletionResultType]::ParameterValue, 'Let yourself in with the sealed recovery sheet, when nobody else can')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Who may open which vault')
            [CompletionResult]::new('trust', 'trust', [CompletionResultType]::ParameterValue, 'Trust the list as it is now, after asking the DSL in person whether they changed it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;member;help;new' {
            break
        }
        'osafe;member;help;add' {
            break
        }
        'osafe;member;help;recover' {
            break
        }
        'osafe;member;help;list' {
            break
        }
        'osafe;member;help;trust' {
            break
        }
        'osafe;member;help;help' {
            break
        }
        'osafe;kit' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;doctor' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;audit' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Recompute the audit chain of every vault you can open, and hold the records against it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;audit;verify' {
            [CompletionResult]::new('--school', '--school', [CompletionResultType]::ParameterName, 'The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml')
            [CompletionResult]::new('--identity', '--identity', [CompletionResultType]::ParameterName, 'The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you')
            [CompletionResult]::new('--passphrase-file', '--passphrase-file', [CompletionResultType]::ParameterName, 'A private file whose first line is the passphrase of the identity')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'The form of the answer')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write the answer to a file, private and whole or not at all')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Say yes to every confirmation')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Ask nothing, even in a terminal')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Show no progress')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'osafe;audit;help' {
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Recompute the audit chain of every vault you can open, and hold the records against it')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;audit;help;verify' {
            break
        }
        'osafe;audit;help;help' {
            break
        }
        'osafe;help' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Set up a school folder: settings, vaults, identities')
            [CompletionResult]::new('demo', 'demo', [CompletionResultType]::ParameterValue, 'Make a complete invented school and walk through the main job on it')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Record a concern or an incident')
            [CompletionResult]::new('sanction', 'sanction', [CompletionResultType]::ParameterValue, 'What the policy says must happen for an incident')
            [CompletionResult]::new('allowed', 'allowed', [CompletionResultType]::ParameterValue, 'Whether a technology or a use of the internet is allowed')
            [CompletionResult]::new('procedure', 'procedure', [CompletionResultType]::ParameterValue, 'The steps for a kind of concern: shown, printed, or walked through on an incident')
            [CompletionResult]::new('contact', 'contact', [CompletionResultType]::ParameterValue, 'Whom to call')
            [CompletionResult]::new('import-filter-log', 'import-filter-log', [CompletionResultType]::ParameterValue, 'Import a web filter''s log')
            [CompletionResult]::new('triage', 'triage', [CompletionResultType]::ParameterValue, 'What the web filter caught, worst first: dismiss, watch or raise it')
            [CompletionResult]::new('filter', 'filter', [CompletionResultType]::ParameterValue, 'What the web filter saw, and the technician''s books about it')
            [CompletionResult]::new('inbox', 'inbox', [CompletionResultType]::ParameterValue, 'Concerns that others have sealed, and what becomes of them')
            [CompletionResult]::new('incident', 'incident', [CompletionResultType]::ParameterValue, 'List and show incidents')
            [CompletionResult]::new('people', 'people', [CompletionResultType]::ParameterValue, 'The roll of the school, and the people of the case records')
            [CompletionResult]::new('chronology', 'chronology', [CompletionResultType]::ParameterValue, 'Everything about one person in the order of time')
            [CompletionResult]::new('custody', 'custody', [CompletionResultType]::ParameterValue, 'Devices and evidence in the school''s hands, and searches')
            [CompletionResult]::new('disclose', 'disclose', [CompletionResultType]::ParameterValue, 'Copies that leave the school: a child''s file, an answer to a request, for the police')
            [CompletionResult]::new('retention', 'retention', [CompletionResultType]::ParameterValue, 'How long records are kept, holds, and erasing what is due')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'The periodic reviews the policy asks for')
            [CompletionResult]::new('agreement', 'agreement', [CompletionResultType]::ParameterValue, 'Acceptable use agreements, consents and permissions: who has signed what')
            [CompletionResult]::new('register', 'register', [CompletionResultType]::ParameterValue, 'Every other record that the policy keeps, defined by the policy')
            [CompletionResult]::new('training', 'training', [CompletionResultType]::ParameterValue, 'Who was trained in what, what is due, and the audit of training needs')
            [CompletionResult]::new('desk', 'desk', [CompletionResultType]::ParameterValue, 'A working session: unlock once, then every command at a prompt')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'Everything that is due or overdue')
            [CompletionResult]::new('remind', 'remind', [CompletionResultType]::ParameterValue, 'The same for a scheduled run: silent when nothing is due')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'The papers people hand over: on the screen, to a file, in the browser')
            [CompletionResult]::new('policy', 'policy', [CompletionResultType]::ParameterValue, 'The policies: which there are and what they say of themselves')
            [CompletionResult]::new('member', 'member', [CompletionResultType]::ParameterValue, 'Identities, and who may open which vault')
            [CompletionResult]::new('kit', 'kit', [CompletionResultType]::ParameterValue, 'Make or refresh the small folder for staff machines, where concerns are sealed')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'What is not safe as it is, and what to do about it')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'The proof that no record was changed unnoticed')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'osafe;help;init' {
            break
        }
        'osafe;help;demo' {
            break
        }
        'osafe;help;log' {
            break
        }
        'osafe;help;sanction' {
            break
        }
        'osafe;help;allowed' {
            break
        }
        'osafe;help;procedure' {
            break
        }
        'osafe;help;contact' {
            break
        }
        'osafe;help;import-filter-log' {
            break
        }
        'osafe;help;triage' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The episodes, worst first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One episode, the hour around it, and what the same person did before')
            [CompletionResult]::new('dismiss', 'dismiss', [CompletionResultType]::ParameterValue, 'Decide that there is nothing to do; the reason is kept')
            [CompletionResult]::new('watch', 'watch', [CompletionResultType]::ParameterValue, 'Wait and see: what the person does next comes above the line')
            [CompletionResult]::new('raise', 'raise', [CompletionResultType]::ParameterValue, 'Make an incident of it, with its rows as evidence')
            break
        }
        'osafe;help;triage;list' {
            break
        }
        'osafe;help;triage;show' {
            break
        }
        'osafe;help;triage;dismiss' {
            break
        }
        'osafe;help;triage;watch' {
            break
        }
        'osafe;help;triage;raise' {
            break
        }
        'osafe;help;filter' {
            [CompletionResult]::new('layouts', 'layouts', [CompletionResultType]::ParameterValue, 'The log layouts osafe can read, and which were tried on a real export')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'Single events, the newest last')
            [CompletionResult]::new('context', 'context', [CompletionResultType]::ParameterValue, 'Everything a user, device or address did around a moment, allowed or not')
            [CompletionResult]::new('rejects', 'rejects', [CompletionResultType]::ParameterValue, 'The rows of a log that could not be read, as the log has them')
            [CompletionResult]::new('names', 'names', [CompletionResultType]::ParameterValue, 'Who is behind the user names, devices and addresses of the log')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Tests that filtering works: what was tested where, and what follows')
            [CompletionResult]::new('change', 'change', [CompletionResultType]::ParameterValue, 'Changes to the filter: what, why, whose risk assessment and whose consent')
            [CompletionResult]::new('unblock', 'unblock', [CompletionResultType]::ParameterValue, 'Requests to let a site through, and what senior management decides')
            [CompletionResult]::new('breach', 'breach', [CompletionResultType]::ParameterValue, 'What got through the filter, and who was told')
            [CompletionResult]::new('receipt', 'receipt', [CompletionResultType]::ParameterValue, 'Reports of the filter that somebody went through')
            [CompletionResult]::new('overblocked', 'overblocked', [CompletionResultType]::ParameterValue, 'What may be blocked without need: what was asked for, and what harms nobody')
            [CompletionResult]::new('ignore', 'ignore', [CompletionResultType]::ParameterValue, 'Leave noise out of the episodes, with a reason, an owner and an end')
            [CompletionResult]::new('map', 'map', [CompletionResultType]::ParameterValue, 'Say what a category is about that osafe does not know or takes for something else')
            break
        }
        'osafe;help;filter;layouts' {
            break
        }
        'osafe;help;filter;events' {
            break
        }
        'osafe;help;filter;context' {
            break
        }
        'osafe;help;filter;rejects' {
            break
        }
        'osafe;help;filter;names' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Whose each name is, or the names in the log that nobody has explained')
            [CompletionResult]::new('map', 'map', [CompletionResultType]::ParameterValue, 'Say whose a user name, device or address is, and from when')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Say that a name is somebody''s no longer')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Take back a mapping that was wrong from the beginning')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Map many names from a CSV file, all of them or none')
            break
        }
        'osafe;help;filter;names;list' {
            break
        }
        'osafe;help;filter;names;map' {
            break
        }
        'osafe;help;filter;names;end' {
            break
        }
        'osafe;help;filter;names;withdraw' {
            break
        }
        'osafe;help;filter;names;import' {
            break
        }
        'osafe;help;filter;check' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a test: what was tested where, what should happen and what did')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The checks, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One check with everything that followed')
            [CompletionResult]::new('matrix', 'matrix', [CompletionResultType]::ParameterValue, 'What was tested on which device, network and group, and what never or not lately')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Say that the action of a check was done')
            [CompletionResult]::new('tests', 'tests', [CompletionResultType]::ParameterValue, 'What can be tested, with the short names')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a check; what stood before stays')
            break
        }
        'osafe;help;filter;check;add' {
            break
        }
        'osafe;help;filter;check;list' {
            break
        }
        'osafe;help;filter;check;show' {
            break
        }
        'osafe;help;filter;check;matrix' {
            break
        }
        'osafe;help;filter;check;done' {
            break
        }
        'osafe;help;filter;check;tests' {
            break
        }
        'osafe;help;filter;check;note' {
            break
        }
        'osafe;help;filter;change' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a change: what, why, who assessed the risk, who consented, until when')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The changes, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One change with everything that followed')
            [CompletionResult]::new('keep', 'keep', [CompletionResultType]::ParameterValue, 'Say that a change was looked at again and stays')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Say that a change was taken back')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a change; what stood before stays')
            break
        }
        'osafe;help;filter;change;add' {
            break
        }
        'osafe;help;filter;change;list' {
            break
        }
        'osafe;help;filter;change;show' {
            break
        }
        'osafe;help;filter;change;keep' {
            break
        }
        'osafe;help;filter;change;end' {
            break
        }
        'osafe;help;filter;change;note' {
            break
        }
        'osafe;help;filter;unblock' {
            [CompletionResult]::new('ask', 'ask', [CompletionResultType]::ParameterValue, 'Write down that somebody asks for a site')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Write down that senior management approved a request')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Write down that senior management refused a request')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Say that a site is blocked again')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The requests, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One request with everything that followed')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a request; what stood before stays')
            break
        }
        'osafe;help;filter;unblock;ask' {
            break
        }
        'osafe;help;filter;unblock;approve' {
            break
        }
        'osafe;help;filter;unblock;refuse' {
            break
        }
        'osafe;help;filter;unblock;end' {
            break
        }
        'osafe;help;filter;unblock;list' {
            break
        }
        'osafe;help;filter;unblock;show' {
            break
        }
        'osafe;help;filter;unblock;note' {
            break
        }
        'osafe;help;filter;breach' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down what got through the filter, or that it stopped working')
            [CompletionResult]::new('told', 'told', [CompletionResultType]::ParameterValue, 'Write down that somebody was told: senior leaders, the DSL, the provider')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Say how it got through and that the way is closed')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The breaches, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One breach with everything that followed')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction to a breach; what stood before stays')
            break
        }
        'osafe;help;filter;breach;add' {
            break
        }
        'osafe;help;filter;breach;told' {
            break
        }
        'osafe;help;filter;breach;close' {
            break
        }
        'osafe;help;filter;breach;list' {
            break
        }
        'osafe;help;filter;breach;show' {
            break
        }
        'osafe;help;filter;breach;note' {
            break
        }
        'osafe;help;filter;receipt' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down that somebody received a report and went through it')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The reports gone through, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One of them')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Add a correction; what stood before stays')
            break
        }
        'osafe;help;filter;receipt;add' {
            break
        }
        'osafe;help;filter;receipt;list' {
            break
        }
        'osafe;help;filter;receipt;show' {
            break
        }
        'osafe;help;filter;receipt;note' {
            break
        }
        'osafe;help;filter;overblocked' {
            break
        }
        'osafe;help;filter;ignore' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Leave noise out of the episodes until a day; all that is said must fit')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The rules and how many events each has left out')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End a rule, or say that you have seen its time is over')
            break
        }
        'osafe;help;filter;ignore;add' {
            break
        }
        'osafe;help;filter;ignore;list' {
            break
        }
        'osafe;help;filter;ignore;end' {
            break
        }
        'osafe;help;filter;map' {
            break
        }
        'osafe;help;inbox' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The concerns that wait for you, and what cannot be read')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One concern as it was written; its sender is not verified')
            [CompletionResult]::new('accept', 'accept', [CompletionResultType]::ParameterValue, 'Make it an incident, with everything the policy requires')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Add it to an incident that is there')
            [CompletionResult]::new('set-aside', 'set-aside', [CompletionResultType]::ParameterValue, 'Keep it without an incident, with a reason; or put a file away that cannot be read')
            [CompletionResult]::new('collect', 'collect', [CompletionResultType]::ParameterValue, 'Bring what was dropped in a kit into the school''s inbox, unopened')
            break
        }
        'osafe;help;inbox;list' {
            break
        }
        'osafe;help;inbox;show' {
            break
        }
        'osafe;help;inbox;accept' {
            break
        }
        'osafe;help;inbox;join' {
            break
        }
        'osafe;help;inbox;set-aside' {
            break
        }
        'osafe;help;inbox;collect' {
            break
        }
        'osafe;help;incident' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Incidents, newest first; or those in which words occur')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One incident with everything in it; written down in the audit chain')
            [CompletionResult]::new('act', 'act', [CompletionResultType]::ParameterValue, 'Record that required actions were done: what, when, with whom, under which reference')
            [CompletionResult]::new('waive', 'waive', [CompletionResultType]::ParameterValue, 'Leave required actions out, with a reason')
            [CompletionResult]::new('require', 'require', [CompletionResultType]::ParameterValue, 'Ask for an action that no rule demands')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write something down about an incident')
            [CompletionResult]::new('wait', 'wait', [CompletionResultType]::ParameterValue, 'The incident waits for another body, or no longer does')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide about something osafe has pointed out; the reason is kept')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Correct what was written down; old and new are both kept')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Link two incidents that belong together')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'Close an incident; lists what is open and refuses until each is done or left out')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open a closed incident again')
            [CompletionResult]::new('attach', 'attach', [CompletionResultType]::ParameterValue, 'Keep a file with an incident, encrypted; never where there may be indecent images')
            [CompletionResult]::new('attachments', 'attachments', [CompletionResultType]::ParameterValue, 'The files of an incident')
            [CompletionResult]::new('attachment', 'attachment', [CompletionResultType]::ParameterValue, 'Copy a file of an incident out of the vault; written down in the incident')
            break
        }
        'osafe;help;incident;list' {
            break
        }
        'osafe;help;incident;show' {
            break
        }
        'osafe;help;incident;act' {
            break
        }
        'osafe;help;incident;waive' {
            break
        }
        'osafe;help;incident;require' {
            break
        }
        'osafe;help;incident;note' {
            break
        }
        'osafe;help;incident;wait' {
            break
        }
        'osafe;help;incident;decide' {
            break
        }
        'osafe;help;incident;amend' {
            break
        }
        'osafe;help;incident;link' {
            break
        }
        'osafe;help;incident;close' {
            break
        }
        'osafe;help;incident;reopen' {
            break
        }
        'osafe;help;incident;attach' {
            break
        }
        'osafe;help;incident;attachments' {
            break
        }
        'osafe;help;incident;attachment' {
            break
        }
        'osafe;help;people' {
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring in a list of people that the school''s information system exports')
            [CompletionResult]::new('roll', 'roll', [CompletionResultType]::ParameterValue, 'Who is on the roll: everybody at the school, whether or not any record is about them')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put one person on the roll')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Say that somebody on the roll has left')
            [CompletionResult]::new('holders', 'holders', [CompletionResultType]::ParameterValue, 'Who holds which office, and who holds two that should differ')
            [CompletionResult]::new('appoint', 'appoint', [CompletionResultType]::ParameterValue, 'Write down that somebody holds an office from a day')
            [CompletionResult]::new('stand-down', 'stand-down', [CompletionResultType]::ParameterValue, 'Write down that somebody holds an office no longer')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'The people of the case records whose name, class or user name has these words')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Write down what is known of a person: class, user names; in the case records birth and other names too')
            [CompletionResult]::new('link', 'link', [CompletionResultType]::ParameterValue, 'Say that somebody of the case records is somebody on the roll: for answers to requests and retention')
            [CompletionResult]::new('unlink', 'unlink', [CompletionResultType]::ParameterValue, 'Say that somebody of the case records is not who they were linked to on the roll')
            break
        }
        'osafe;help;people;import' {
            break
        }
        'osafe;help;people;roll' {
            break
        }
        'osafe;help;people;add' {
            break
        }
        'osafe;help;people;leave' {
            break
        }
        'osafe;help;people;holders' {
            break
        }
        'osafe;help;people;appoint' {
            break
        }
        'osafe;help;people;stand-down' {
            break
        }
        'osafe;help;people;find' {
            break
        }
        'osafe;help;people;amend' {
            break
        }
        'osafe;help;people;link' {
            break
        }
        'osafe;help;people;unlink' {
            break
        }
        'osafe;help;chronology' {
            break
        }
        'osafe;help;custody' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Take a device or a piece of evidence into custody')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What is in custody, or was')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One item with everything that happened to it, or the record of a search')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Write down that an item changed hands: within the school, to its owner, to the police, or back')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Record a search or a confiscation, whether or not anything was found')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Record that two people looked through a device')
            break
        }
        'osafe;help;custody;add' {
            break
        }
        'osafe;help;custody;list' {
            break
        }
        'osafe;help;custody;show' {
            break
        }
        'osafe;help;custody;move' {
            break
        }
        'osafe;help;custody;search' {
            break
        }
        'osafe;help;custody;review' {
            break
        }
        'osafe;help;disclose' {
            [CompletionResult]::new('transfer', 'transfer', [CompletionResultType]::ParameterValue, 'A child moves to another school: the file, by when it has to be there, and its receipt')
            [CompletionResult]::new('access', 'access', [CompletionResultType]::ParameterValue, 'Somebody asks what is held about them: every record that names the person')
            [CompletionResult]::new('police', 'police', [CompletionResultType]::ParameterValue, 'The police ask: these incidents')
            [CompletionResult]::new('decide', 'decide', [CompletionResultType]::ParameterValue, 'Decide which names stay in the pack and which are taken out, each with a reason')
            [CompletionResult]::new('pack', 'pack', [CompletionResultType]::ParameterValue, 'Make the pack, with the decisions applied')
            [CompletionResult]::new('sent', 'sent', [CompletionResultType]::ParameterValue, 'Write down when and how it was sent')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Write down that the other school has it')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'It does not come to it, with a reason')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every disclosure, open ones and past ones')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One with everything that was searched for, found, decided and made')
            break
        }
        'osafe;help;disclose;transfer' {
            break
        }
        'osafe;help;disclose;access' {
            break
        }
        'osafe;help;disclose;police' {
            break
        }
        'osafe;help;disclose;decide' {
            break
        }
        'osafe;help;disclose;pack' {
            break
        }
        'osafe;help;disclose;sent' {
            break
        }
        'osafe;help;disclose;confirm' {
            break
        }
        'osafe;help;disclose;withdraw' {
            break
        }
        'osafe;help;disclose;list' {
            break
        }
        'osafe;help;disclose;show' {
            break
        }
        'osafe;help;retention' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What is due for disposal, and until when everything else is kept')
            [CompletionResult]::new('hold', 'hold', [CompletionResultType]::ParameterValue, 'Keep a record whatever its period, for an inquiry or a court, or until a day')
            [CompletionResult]::new('release', 'release', [CompletionResultType]::ParameterValue, 'Let it go again: from then on its period counts')
            [CompletionResult]::new('erase', 'erase', [CompletionResultType]::ParameterValue, 'Erase what is due, for good; its number and the proof that nothing else changed stay')
            [CompletionResult]::new('filter-log', 'filter-log', [CompletionResultType]::ParameterValue, 'Drop the events of the filter''s log that are past the school''s period, for good. The counts and what is worth a look stay')
            break
        }
        'osafe;help;retention;list' {
            break
        }
        'osafe;help;retention;hold' {
            break
        }
        'osafe;help;retention;release' {
            break
        }
        'osafe;help;retention;erase' {
            break
        }
        'osafe;help;retention;filter-log' {
            break
        }
        'osafe;help;review' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every review, when it was last done and when it is next due')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One review: what decides its date, what was found, what called for it')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'The reviews done, newest first')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a review of the school''s own')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Decide how often the school does a review that the policy wants \"regularly\"')
            [CompletionResult]::new('trigger', 'trigger', [CompletionResultType]::ParameterValue, 'Call for a review out of its turn; it stays due until the review is done')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Record that a review was done, and what it found to be done')
            [CompletionResult]::new('actions', 'actions', [CompletionResultType]::ParameterValue, 'What reviews found to be done')
            [CompletionResult]::new('act', 'act', [CompletionResultType]::ParameterValue, 'Say that what a review found is done, or will not be')
            break
        }
        'osafe;help;review;list' {
            break
        }
        'osafe;help;review;show' {
            break
        }
        'osafe;help;review;history' {
            break
        }
        'osafe;help;review;add' {
            break
        }
        'osafe;help;review;set' {
            break
        }
        'osafe;help;review;trigger' {
            break
        }
        'osafe;help;review;done' {
            break
        }
        'osafe;help;review;actions' {
            break
        }
        'osafe;help;review;act' {
            break
        }
        'osafe;help;agreement' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every agreement, consent and permission of the policy, and how many signatures are missing')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Where one person stands with each of them')
            [CompletionResult]::new('missing', 'missing', [CompletionResultType]::ParameterValue, 'Who has not signed what they should have. Exit code 3 when anybody has not')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Everything that was signed, declined, taken back or decided, oldest first')
            [CompletionResult]::new('text', 'text', [CompletionResultType]::ParameterValue, 'Record a version of a text; whoever signed an older one has to sign again')
            [CompletionResult]::new('sign', 'sign', [CompletionResultType]::ParameterValue, 'Write down who has signed: one by one, a class, a role, or a list')
            [CompletionResult]::new('decline', 'decline', [CompletionResultType]::ParameterValue, 'Write down that somebody was asked and said no')
            [CompletionResult]::new('withdraw', 'withdraw', [CompletionResultType]::ParameterValue, 'Write down that somebody takes back what they have signed')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Write down that a permission was given')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Write down that a permission was not given')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Write down that a permission, or anything given for a time, has come to its end')
            break
        }
        'osafe;help;agreement;list' {
            break
        }
        'osafe;help;agreement;show' {
            break
        }
        'osafe;help;agreement;missing' {
            break
        }
        'osafe;help;agreement;history' {
            break
        }
        'osafe;help;agreement;text' {
            break
        }
        'osafe;help;agreement;sign' {
            break
        }
        'osafe;help;agreement;decline' {
            break
        }
        'osafe;help;agreement;withdraw' {
            break
        }
        'osafe;help;agreement;approve' {
            break
        }
        'osafe;help;agreement;refuse' {
            break
        }
        'osafe;help;agreement;end' {
            break
        }
        'osafe;help;register' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every register with the number of its entries; or the entries of one')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What a register asks for, or one entry with everything that happened to it')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down an entry')
            [CompletionResult]::new('approve', 'approve', [CompletionResultType]::ParameterValue, 'Write down that an entry was approved')
            [CompletionResult]::new('refuse', 'refuse', [CompletionResultType]::ParameterValue, 'Write down that an entry was refused')
            [CompletionResult]::new('amend', 'amend', [CompletionResultType]::ParameterValue, 'Put fields right or fill them in; what stood before stays')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'Write down that an entry has come to its end')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'All entries of a register with every field, to keep or to hand on')
            break
        }
        'osafe;help;register;list' {
            break
        }
        'osafe;help;register;show' {
            break
        }
        'osafe;help;register;add' {
            break
        }
        'osafe;help;register;approve' {
            break
        }
        'osafe;help;register;refuse' {
            break
        }
        'osafe;help;register;amend' {
            break
        }
        'osafe;help;register;end' {
            break
        }
        'osafe;help;register;export' {
            break
        }
        'osafe;help;training' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'What the policy wants of whom, and how many have it')
            [CompletionResult]::new('record', 'record', [CompletionResultType]::ParameterValue, 'Write down a training that one or many people had')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Bring in a list of training that a provider or another system exports')
            [CompletionResult]::new('due', 'due', [CompletionResultType]::ParameterValue, 'Who has to be trained by when')
            [CompletionResult]::new('gaps', 'gaps', [CompletionResultType]::ParameterValue, 'Who lacks what: never trained, too long ago, or an area of risk left out')
            [CompletionResult]::new('audit', 'audit', [CompletionResultType]::ParameterValue, 'The yearly audit of training needs: coverage and gaps first, then everybody''s answers')
            break
        }
        'osafe;help;training;list' {
            break
        }
        'osafe;help;training;record' {
            break
        }
        'osafe;help;training;import' {
            break
        }
        'osafe;help;training;due' {
            break
        }
        'osafe;help;training;gaps' {
            break
        }
        'osafe;help;training;audit' {
            [CompletionResult]::new('form', 'form', [CompletionResultType]::ParameterValue, 'The form: one row for each person, with what they had in the last 12 months')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Read a filled form back')
            break
        }
        'osafe;help;training;audit;form' {
            break
        }
        'osafe;help;training;audit;import' {
            break
        }
        'osafe;help;desk' {
            break
        }
        'osafe;help;due' {
            break
        }
        'osafe;help;remind' {
            break
        }
        'osafe;help;report' {
            [CompletionResult]::new('governors', 'governors', [CompletionResultType]::ParameterValue, 'The termly report to governors: numbers and trends, and nobody in it can be recognised')
            [CompletionResult]::new('incidents', 'incidents', [CompletionResultType]::ParameterValue, 'The incident log: what happened, what was done, by whom it was reported')
            [CompletionResult]::new('slt', 'slt', [CompletionResultType]::ParameterValue, 'The weekly report to senior leaders: what is open, late and urgent, and which sites were blocked')
            [CompletionResult]::new('incident-form', 'incident-form', [CompletionResultType]::ParameterValue, 'The Cause for Concern form: of one incident, or a blank one for handwriting')
            [CompletionResult]::new('chronology', 'chronology', [CompletionResultType]::ParameterValue, 'Everything about one person, or one incident, in the order of time: `osafe chronology`')
            [CompletionResult]::new('checks', 'checks', [CompletionResultType]::ParameterValue, 'The review pack of filtering and monitoring: roles, checks, changes, decisions, findings')
            [CompletionResult]::new('training-audit', 'training-audit', [CompletionResultType]::ParameterValue, 'The yearly audit of training needs: coverage by role and gaps first, then everybody''s answers')
            [CompletionResult]::new('agreements', 'agreements', [CompletionResultType]::ParameterValue, 'Who has signed which agreement, by class and role, and who has not')
            [CompletionResult]::new('coverage', 'coverage', [CompletionResultType]::ParameterValue, 'Every duty of the policy with the record that proves it: `osafe policy coverage`')
            [CompletionResult]::new('reviews', 'reviews', [CompletionResultType]::ParameterValue, 'Every review, when it was last done and is next due, and how many were done in time, in a period and in the one before')
            [CompletionResult]::new('sanctions-poster', 'sanctions-poster', [CompletionResultType]::ParameterValue, 'The policy''s table of incidents, to hang on the wall; needs no vault')
            [CompletionResult]::new('procedure-card', 'procedure-card', [CompletionResultType]::ParameterValue, 'The steps of a procedure with boxes to tick; needs no vault')
            [CompletionResult]::new('filter', 'filter', [CompletionResultType]::ParameterValue, 'What the web filter saw: by day, harm, category, person, host and search')
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Whether a file is a report as it was made here: exit code 1 when it was changed, 3 when nothing is known of it')
            break
        }
        'osafe;help;report;governors' {
            break
        }
        'osafe;help;report;incidents' {
            break
        }
        'osafe;help;report;slt' {
            break
        }
        'osafe;help;report;incident-form' {
            break
        }
        'osafe;help;report;chronology' {
            break
        }
        'osafe;help;report;checks' {
            break
        }
        'osafe;help;report;training-audit' {
            break
        }
        'osafe;help;report;agreements' {
            break
        }
        'osafe;help;report;coverage' {
            break
        }
        'osafe;help;report;reviews' {
            break
        }
        'osafe;help;report;sanctions-poster' {
            break
        }
        'osafe;help;report;procedure-card' {
            break
        }
        'osafe;help;report;filter' {
            break
        }
        'osafe;help;report;verify' {
            break
        }
        'osafe;help;policy' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The policies that come with osafe')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What a policy says of itself: version, dates, roles, duties, oddities')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'What is overdue, stale, missing or contradictory in a policy')
            [CompletionResult]::new('coverage', 'coverage', [CompletionResultType]::ParameterValue, 'Every duty of the policy with the record that proves it')
            [CompletionResult]::new('diff', 'diff', [CompletionResultType]::ParameterValue, 'What one policy has and another lacks')
            [CompletionResult]::new('copy', 'copy', [CompletionResultType]::ParameterValue, 'Make the school''s own copy of a policy pack, to edit')
            break
        }
        'osafe;help;policy;list' {
            break
        }
        'osafe;help;policy;show' {
            break
        }
        'osafe;help;policy;check' {
            break
        }
        'osafe;help;policy;coverage' {
            break
        }
        'osafe;help;policy;diff' {
            break
        }
        'osafe;help;policy;copy' {
            break
        }
        'osafe;help;member' {
            [CompletionResult]::new('new', 'new', [CompletionResultType]::ParameterValue, 'Make an identity and its public card, for somebody who is to be made a member')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Make the holders of public cards members of the vaults of their offices')
            [CompletionResult]::new('recover', 'recover', [CompletionResultType]::ParameterValue, 'Let yourself in with the sealed recovery sheet, when nobody else can')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Who may open which vault')
            [CompletionResult]::new('trust', 'trust', [CompletionResultType]::ParameterValue, 'Trust the list as it is now, after asking the DSL in person whether they changed it')
            break
        }
        'osafe;help;member;new' {
            break
        }
        'osafe;help;member;add' {
            break
        }
        'osafe;help;member;recover' {
            break
        }
        'osafe;help;member;list' {
            break
        }
        'osafe;help;member;trust' {
            break
        }
        'osafe;help;kit' {
            break
        }
        'osafe;help;doctor' {
            break
        }
        'osafe;help;audit' {
            [CompletionResult]::new('verify', 'verify', [CompletionResultType]::ParameterValue, 'Recompute the audit chain of every vault you can open, and hold the records against it')
            break
        }
        'osafe;help;audit;verify' {
            break
        }
        'osafe;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
