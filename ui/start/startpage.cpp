// SPDX-License-Identifier: MIT
#include "ui/start/startpage.h"

#include "ui/common/ground.h"
#include "ui/common/messagebar.h"
#include "ui/common/textlabel.h"
#include "ui/start/profilerow.h"
#include "ui/start/startcard.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr int startColumnWidth = 760;
constexpr int startTwoColumnsFrom = 620;
} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_messageBar(new MessageBar)
    , m_title(new TextLabel(TextLabel::Kind::Title))
    , m_subtitle(new TextLabel(TextLabel::Kind::Body))
    , m_waysTitle(new TextLabel(TextLabel::Kind::Strong))
    , m_cards(new QWidget)
    , m_demo(new StartCard(IconName::App, StartCard::Emphasis::First, m_cards))
    , m_newWorkspace(new StartCard(IconName::Computer, StartCard::Emphasis::Other, m_cards))
    , m_notion(new StartCard(IconName::Key, StartCard::Emphasis::Other, m_cards))
    , m_remote(new StartCard(IconName::Globe, StartCard::Emphasis::Other, m_cards))
    , m_profilesTitle(new TextLabel(TextLabel::Kind::Strong))
    , m_profilesBox(new QWidget)
    , m_profileRows(new QVBoxLayout)
{
    m_subtitle->setColorRole(ColorRole::Secondary);
    m_subtitle->setWordWrap(true);
    auto *cards = new QGridLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(Metrics::medium);
    placeCards();

    auto *frame = new Ground(ColorRole::Raised);
    frame->makeCard();
    m_profileRows->setContentsMargins(1, 1, 1, 1);
    m_profileRows->setSpacing(0);
    frame->setLayout(m_profileRows);
    auto *profiles = new QVBoxLayout(m_profilesBox);
    profiles->setContentsMargins(0, 0, 0, 0);
    profiles->setSpacing(Metrics::small);
    profiles->addWidget(m_profilesTitle);
    profiles->addWidget(frame);

    auto *column = new QVBoxLayout;
    column->setSpacing(Metrics::small);
    column->addWidget(m_messageBar);
    column->addStretch(1);
    column->addSpacing(Metrics::small);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(Metrics::large);
    column->addWidget(m_profilesBox);
    column->addSpacing(Metrics::medium);
    column->addWidget(m_waysTitle);
    column->addWidget(m_cards);
    column->addStretch(2);

    auto *page = new Ground(ColorRole::Window);
    auto *sides = new QHBoxLayout(page);
    sides->setContentsMargins(Metrics::wide, Metrics::wide, Metrics::wide, Metrics::wide);
    sides->addStretch(1);
    auto *middle = new QWidget;
    middle->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    middle->setMaximumWidth(startColumnWidth);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    sides->addWidget(middle, 1000);
    sides->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    connect(m_demo, &StartCard::clicked, this, &StartPage::demoRequested);
    connect(m_newWorkspace, &StartCard::clicked, this, &StartPage::newWorkspaceRequested);
    connect(m_notion, &StartCard::clicked, this, &StartPage::notionRequested);
    connect(m_remote, &StartCard::clicked, this, &StartPage::remoteWorkspaceRequested);
    setFocusProxy(m_demo);
    setProfiles({});
    retranslate();
}

void StartPage::placeCards()
{
    auto *grid = static_cast<QGridLayout *>(m_cards->layout());
    const int columns = width() - 2 * Metrics::wide < startTwoColumnsFrom ? 1 : 2;
    int index = 0;
    for (StartCard *card : {m_demo, m_newWorkspace, m_notion, m_remote}) {
        grid->removeWidget(card);
        grid->addWidget(card, index / columns, index % columns);
        ++index;
    }
}

void StartPage::setProfiles(const QList<ProfileSummary> &profiles)
{
    m_profilesBox->setVisible(!profiles.isEmpty());
    while (QLayoutItem *item = m_profileRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its menu may be what led here
        delete item;
    }
    for (const ProfileSummary &profile : profiles) {
        auto *row = new ProfileRow(profile, m_profilesBox);
        if (m_profileRows->count() > 0)
            row->setLines(Qt::TopEdge);
        connect(row, &ProfileRow::openClicked, this,
            [this, id = profile.id] { Q_EMIT profileChosen(id); });
        connect(row, &ProfileRow::renameClicked, this,
            [this, id = profile.id] { Q_EMIT renameRequested(id); });
        connect(row, &ProfileRow::removeClicked, this,
            [this, id = profile.id] { Q_EMIT removeRequested(id); });
        m_profileRows->addWidget(row);
    }
    m_profiles = profiles;
    retranslate();
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCards();
}

void StartPage::retranslate()
{
    const bool returning = !m_profiles.isEmpty();
    m_title->setText(returning ? tr("Open a workspace") : tr("Welcome to Gatehouse"));
    m_subtitle->setText(tr("See every connection of a workspace: who added it and when, what it "
                           "may do, and which pages it reaches."));
    m_profilesTitle->setText(tr("Your profiles"));
    m_waysTitle->setText(tr("Add another"));
    m_waysTitle->setVisible(returning);
    m_demo->setTexts(tr("Open the demo workspace"),
        tr("Northwind, a company of 26 people and 18 connections. Nothing to sign up for."));
    m_newWorkspace->setTexts(tr("New local workspace"),
        tr("An empty workspace on this computer, with you as its owner. Works offline."));
    m_notion->setTexts(
        tr("Connect to Notion"), tr("Paste a token. It is kept in your keyring and nowhere else."));
    m_remote->setTexts(tr("Connect to a Gatehouse workspace"),
        tr("One that your team keeps on another computer. You need its address, and sign in in the "
           "browser."));
    setAccessibleName(m_title->text());
}

} // namespace Gatehouse
