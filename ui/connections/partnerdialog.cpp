// SPDX-License-Identifier: MIT
#include "ui/connections/partnerdialog.h"

#include "models/actions/connectionactions.h"
#include "models/api/tokenaccess.h"
#include "models/items/connectionwords.h"
#include "ui/common/fieldrow.h"
#include "ui/common/messagebar.h"
#include "ui/common/secretfield.h"
#include "ui/connections/connectiontokens.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace Gatehouse {

namespace {

constexpr int partnerLabelWidth = 108;

QToolButton *makePartnerCopyButton()
{
    auto *button = new QToolButton;
    button->setIcon(Icons::icon(IconName::Copy));
    button->setAutoRaise(true);
    button->setFixedSize(24, 24);
    button->setFocusPolicy(Qt::StrongFocus);
    setButtonKind(button, ButtonKind::Text);
    return button;
}

} // namespace

PartnerDialog::PartnerDialog(
    ConnectionTokens &tokens, const Connection &connection, QWidget *parent)
    : Dialog(parent)
    , m_tokens(tokens)
    , m_card{.origin = tokens.access().origin(),
          .apiVersion = TokenAccess::apiVersion(),
          .connection = connection}
{
    setObjectName(QStringLiteral("partnerDialog"));
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::medium);
    layout->addWidget(makeChoice());
    layout->addWidget(makeCard());
    m_outcome = new MessageBar;
    m_outcome->setObjectName(QStringLiteral("tokenTest"));
    layout->addWidget(m_outcome);
    setForm(form);
    connect(&m_tokens, &ConnectionTokens::copied, this,
        [this](const ConnectionId &id, const QString &sentence) {
            if (id == m_card.connection.id)
                tell(sentence);
        });
    retranslate();
    askReach();
}

PartnerDialog::~PartnerDialog() = default;

QWidget *PartnerDialog::makeChoice()
{
    auto *choice = new QWidget;
    m_kindLabel = new TextLabel(TextLabel::Kind::Strong);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("partnerKind"));
    m_kindLabel->setBuddy(m_kind);
    m_name = new FieldRow(FieldRow::Kind::Plain);
    m_name->setObjectName(QStringLiteral("partnerName"));
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_kindLabel);
    layout->addWidget(m_kind);
    layout->addSpacing(Metrics::tight);
    layout->addWidget(m_name);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_card.kind = Partners::Kind(m_kind->currentData().toInt());
        showCard();
    });
    connect(m_name, &FieldRow::edited, this, [this] {
        m_card.ownName = m_name->text();
        showCard();
    });
    return choice;
}

PartnerDialog::Line PartnerDialog::addLine(QGridLayout *grid, TextLabel *value)
{
    Line line{.label = new TextLabel(TextLabel::Kind::Body), .value = value};
    line.label->setColorRole(ColorRole::Secondary);
    line.value->setWordWrap(true);
    line.value->makeSelectable();
    const int row = grid->rowCount();
    grid->addWidget(line.label, row, 0, Qt::AlignTop);
    grid->addWidget(line.value, row, 1);
    return line;
}

QWidget *PartnerDialog::makeCard()
{
    auto *card = new QWidget;
    m_title = new TextLabel(TextLabel::Kind::Strong);
    m_where = new TextLabel(TextLabel::Kind::Body);
    m_where->setObjectName(QStringLiteral("whereToPaste"));
    m_where->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics::small);
    grid->setVerticalSpacing(Metrics::small);
    grid->setColumnMinimumWidth(0, partnerLabelWidth);
    grid->setColumnStretch(1, 1);
    m_tokenLabel = new TextLabel(TextLabel::Kind::Body);
    m_tokenLabel->setColorRole(ColorRole::Secondary);
    m_token = new SecretField;
    m_copyToken = makePartnerCopyButton();
    m_copyToken->setObjectName(QStringLiteral("copyPartnerToken"));
    grid->addWidget(m_tokenLabel, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_token, 0, 1);
    grid->addWidget(m_copyToken, 0, 2);
    const auto addCopied = [this, grid](Line &line, const QString &key) {
        line = addLine(grid, new TextLabel(TextLabel::Kind::Fixed));
        line.copy = makePartnerCopyButton();
        line.copy->setObjectName(key);
        grid->addWidget(line.copy, grid->rowCount() - 1, 2, Qt::AlignTop);
        grid->setAlignment(line.label, Qt::AlignVCenter);
        connect(line.copy, &QToolButton::clicked, this, [this, line] {
            QGuiApplication::clipboard()->setText(line.value->text());
            tell(tr("%1 copied.").arg(line.label->text()));
        });
    };
    addCopied(m_address, QStringLiteral("copyAddress"));
    addCopied(m_version, QStringLiteral("copyVersion"));
    m_may = addLine(grid, new TextLabel(TextLabel::Kind::Body));
    m_pages = addLine(grid, new TextLabel(TextLabel::Kind::Body));
    m_pages.value->setObjectName(QStringLiteral("reachedPages"));
    m_note = new TextLabel(TextLabel::Kind::Secondary);
    m_note->setWordWrap(true);
    m_support = new TextLabel(TextLabel::Kind::Secondary);
    m_support->setObjectName(QStringLiteral("whoSupports"));
    m_support->setWordWrap(true);
    m_test = new QPushButton;
    m_test->setObjectName(QStringLiteral("testToken"));
    m_test->setAutoDefault(false);
    m_copyCard = new QPushButton;
    m_copyCard->setObjectName(QStringLiteral("copyCard"));
    m_copyCard->setAutoDefault(false);
    m_said = new TextLabel(TextLabel::Kind::Secondary);
    m_said->setObjectName(QStringLiteral("partnerSaid"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::small);
    buttons->addWidget(m_test);
    buttons->addWidget(m_copyCard);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    layout->addWidget(m_title);
    layout->addWidget(m_where);
    layout->addSpacing(Metrics::tight);
    layout->addLayout(grid);
    layout->addWidget(m_note);
    layout->addWidget(m_support);
    layout->addSpacing(Metrics::tight);
    layout->addLayout(buttons);
    layout->addWidget(m_said);
    m_said->hide();
    connect(m_copyToken, &QToolButton::clicked, this, [this] {
        m_outcome->clear();
        m_tokens.copy(m_card.connection, [dialog = QPointer(this)](const ApiError &error) {
            if (dialog)
                dialog->m_outcome->showFailure({.text = errorText(error)});
            return bool(dialog);
        });
    });
    connect(m_test, &QPushButton::clicked, this, &PartnerDialog::beginTest);
    connect(m_copyCard, &QPushButton::clicked, this, &PartnerDialog::copyCard);
    return card;
}

void PartnerDialog::retranslate()
{
    const QString name = ConnectionWords::shortName(m_card.connection);
    setHeading(tr("Hand %1 over to a partner").arg(name),
        tr("A product of somebody else works as %1 once it has its token.").arg(name));
    m_kindLabel->setText(tr("Partner"));
    m_name->setLabel(tr("Name of the program"));
    {
        const QSignalBlocker blocker(m_kind);
        m_kind->clear();
        for (const Partners::Kind kind : {Partners::Kind::Zapier, Partners::Kind::Make,
                 Partners::Kind::N8n, Partners::Kind::Other})
            m_kind->addItem(PartnerWords::kind(kind), int(kind));
        m_kind->setCurrentIndex(m_kind->findData(int(m_card.kind)));
    }
    m_kind->setAccessibleName(tr("Partner"));
    m_tokenLabel->setText(tr("Token"));
    m_token->setLabel(tr("Token of %1").arg(name));
    m_copyToken->setToolTip(tr("Copy token"));
    m_copyToken->setAccessibleName(tr("Copy token"));
    m_test->setText(tr("Test the token"));
    m_copyCard->setText(tr("Copy card without the token"));
    setCloseOnly(tr("Close"));
    showCard();
}

void PartnerDialog::say(const Line &line, const QString &label, const QString &value)
{
    line.label->setText(label);
    line.value->setText(value);
    line.value->setAccessibleName(label + QLatin1String(": ") + value);
    if (!line.copy)
        return;
    line.copy->setToolTip(tr("Copy %1").arg(label));
    line.copy->setAccessibleName(tr("Copy %1").arg(label));
}

void PartnerDialog::showCard()
{
    m_name->setVisible(m_card.kind == Partners::Kind::Other);
    m_title->setText(tr("What to paste into %1").arg(PartnerWords::partner(m_card)));
    m_where->setText(PartnerWords::where(m_card));
    say(m_address, tr("API address"), PartnerWords::address(m_card));
    say(m_version, tr("Notion-Version"), m_card.apiVersion);
    say(m_may, tr("May"), PartnerWords::may(m_card));
    say(m_pages, tr("Pages"), m_reaching ? tr("Counting…") : PartnerWords::pages(m_card));
    m_note->setText(PartnerWords::addressNote(m_card));
    m_note->setVisible(!m_note->text().isEmpty());
    m_support->setText(PartnerWords::support(m_card));
}

void PartnerDialog::askReach()
{
    m_reaching = m_tokens.actions().service().listReachedPages(
        {.connection = m_card.connection.id}, [this](const Result<ReachedPages> &pages) {
            m_reaching.reset();
            // What cannot be counted is unknown, and no reason to stop.
            if (pages)
                m_card.reach = pages->reach;
            showCard();
        });
    showCard();
}

void PartnerDialog::beginTest()
{
    m_outcome->clear();
    m_test->setEnabled(false);
    m_test->setText(tr("Testing…"));
    m_testing = m_tokens.read(m_card.connection, [this](const Result<Secret> &token) {
        if (!token)
            return showTest(token.error());
        m_testing = m_tokens.access().test(
            *token, [this](const Result<Identity> &identity) { showTest(identity); });
    });
}

void PartnerDialog::showTest(const Result<Identity> &identity)
{
    m_test->setText(tr("Test the token"));
    m_test->setEnabled(true);
    m_test->setFocus(Qt::OtherFocusReason);
    if (!identity) {
        ErrorText text = errorText(identity.error());
        if (identity.error().kind == ApiError::Kind::Unauthorized) {
            text.title = tr("The token is not accepted.");
            text.remedy = tr("Replace the token, then hand over the new one.");
        }
        return m_outcome->showFailure({.text = text});
    }
    const QString who = identity->self.name;
    const QString sentence = identity->workspace
        ? tr("The token works: it acts as %1 in %2.", "connection, workspace")
              .arg(who, identity->workspace->name)
        : tr("The token works: it acts as %1.", "connection").arg(who);
    m_outcome->showNotice(MessageBar::Tone::Information, {.text = {.title = sentence}});
}

void PartnerDialog::tell(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
}

void PartnerDialog::copyCard()
{
    QGuiApplication::clipboard()->setText(PartnerWords::text(m_card));
    tell(tr("The card is copied, without the token."));
}

//! There is nothing to send off: the one button closes.
void PartnerDialog::submit() { }

} // namespace Gatehouse
