// SPDX-License-Identifier: MIT
#include "ui/oauth/addtokendialog.h"

#include "ui/common/factsform.h"
#include "ui/common/fieldrow.h"
#include "ui/common/textlabel.h"
#include "ui/oauth/pastedtokenwords.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Gatehouse {

namespace {

constexpr int shortestToken = 16;

//! Tokens have no spaces inside; pasted with one, something else came along.
bool isWholeToken(const QString &text)
{
    return text.size() >= shortestToken && std::all_of(text.begin(), text.end(), [](QChar c) {
        return !c.isSpace() && c.unicode() <= 0x7e;
    });
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::medium);
    return layout;
}

} // namespace

AddTokenDialog::AddTokenDialog(Place place, QWidget *parent)
    : Dialog(parent)
    , m_place(place)
    , m_entry(new QWidget)
    , m_token(new FieldRow(FieldRow::Kind::Secret))
    , m_where(new TextLabel(TextLabel::Kind::Secondary))
    , m_portal(new QPushButton)
    , m_answer(new QWidget)
    , m_sentence(new TextLabel(TextLabel::Kind::Strong))
    , m_meaning(new TextLabel(TextLabel::Kind::Secondary))
    , m_facts(new FactsForm)
{
    setObjectName(QStringLiteral("addTokenDialog"));
    m_where->setWordWrap(true);
    m_where->setObjectName(QStringLiteral("whereTokensAre"));
    m_portal->setObjectName(QStringLiteral("openPortal"));
    m_portal->setAutoDefault(false);
    setButtonKind(m_portal, ButtonKind::Link);
    m_portal->setVisible(place == Place::Notion);
    m_sentence->setObjectName(QStringLiteral("foundToken"));
    m_sentence->setWordWrap(true);
    m_meaning->setWordWrap(true);
    QVBoxLayout *entry = columnIn(m_entry);
    entry->addWidget(m_token);
    entry->addWidget(m_where);
    entry->addWidget(m_portal, 0, Qt::AlignLeft);
    QVBoxLayout *answer = columnIn(m_answer);
    answer->addWidget(m_sentence);
    answer->addWidget(m_facts);
    answer->addWidget(m_meaning);
    auto *form = new QWidget(this);
    QVBoxLayout *layout = columnIn(form);
    layout->addWidget(m_entry);
    layout->addWidget(m_answer);
    setForm(form);
    connect(m_token, &FieldRow::edited, this, &AddTokenDialog::validate);
    connect(m_portal, &QPushButton::clicked, this, &AddTokenDialog::portalRequested);
    connect(this, &QDialog::accepted, this, &AddTokenDialog::showRequested);
    enter(Stage::Entering);
}

AddTokenDialog::~AddTokenDialog() = default;

void AddTokenDialog::enter(Stage stage)
{
    m_stage = stage;
    // Filled first: what comes into view comes whole.
    retranslate();
    m_entry->setVisible(stage == Stage::Entering);
    m_answer->setVisible(stage == Stage::Found);
    validate();
    if (stage == Stage::Entering)
        m_token->edit()->setFocus(Qt::OtherFocusReason);
    else
        focusAccept();
}

void AddTokenDialog::showFound(const PastedToken &token, Means means)
{
    m_found = token;
    m_means = means;
    m_token->wipe();
    showIdle();
    enter(Stage::Found);
}

void AddTokenDialog::showKept(const PastedToken &token, Then then)
{
    const QString name = PastedTokenWords::name(token);
    showDone(token.state == PastedToken::State::ThisRunOnly
            ? tr("The token of %1 is held until Gatehouse closes: there is no keyring that "
                 "answers.")
                  .arg(name)
            : tr("The token of %1 is in your keyring.").arg(name),
        then == Then::Show ? tr("Show it") : tr("Close"));
}

void AddTokenDialog::validate()
{
    const bool isGood = m_stage == Stage::Found || isWholeToken(m_token->text());
    m_token->setProblem(isGood
            ? QString()
            : tr("This is not a whole token. Copy it again, without anything around it."));
    setDraft(isGood ? Draft::Complete : Draft::Incomplete);
}

void AddTokenDialog::submit()
{
    if (m_stage == Stage::Found)
        Q_EMIT keepRequested();
    else
        Q_EMIT checkRequested(Secret(m_token->text().toUtf8()));
}

void AddTokenDialog::submitOther()
{
    enter(Stage::Entering);
}

void AddTokenDialog::retranslate()
{
    setHeading(tr("Add by internal token"),
        tr("For the token of an internal connection that somebody gave you. You are told what it "
           "is "
           "before anything is kept."));
    m_token->setLabel(tr("Token"));
    m_token->setPlaceholder(QStringLiteral("ntn_…"));
    m_token->setHint(tr("It goes into your keyring and nowhere else."));
    m_where->setText(m_place == Place::Notion
            ? tr("Whoever made the connection finds it at Notion: developer portal, the "
                 "connection, tab Configuration. The pages it may see are chosen there as well, "
                 "under Content access.")
            : tr("Whoever made the connection, or a workspace owner, finds it under Connections: "
                 "the connection, tab Token, “Copy token”."));
    m_portal->setText(tr("Open Notion’s developer portal"));
    if (m_stage == Stage::Entering) {
        setAcceptButton(tr("Check token"), ButtonKind::Primary);
        setOtherButton({}, ButtonKind::Normal);
        return;
    }
    m_sentence->setText(PastedTokenWords::found(m_found));
    m_facts->setFacts({{.label = tr("Acts as"), .value = m_found.name},
        {.label = tr("Kind"), .value = PastedTokenWords::kind(m_found)},
        {.label = tr("Workspace"), .value = PastedTokenWords::workspace(m_found)},
        {.label = tr("Belongs to"), .value = PastedTokenWords::owner(m_found)}});
    m_meaning->setText(m_means == Means::Replaces
            ? tr("Another token of this bot is held here. This one takes its place.")
            : tr(
                "It is listed under “Tokens on this computer”, where it can be copied, checked and "
                "removed."));
    setAcceptButton(m_means == Means::Replaces ? tr("Replace the token that is held")
                                               : tr("Keep token in keyring"),
        ButtonKind::Primary);
    setOtherButton(tr("Another token"), ButtonKind::Normal);
}

} // namespace Gatehouse
