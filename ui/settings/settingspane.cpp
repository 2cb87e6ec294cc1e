// SPDX-License-Identifier: MIT
#include "ui/settings/settingspane.h"

#include "ui/common/statestack.h"
#include "ui/settings/profilesettingsrow.h"
#include "ui/settings/settingscard.h"
#include "ui/settings/settingsrow.h"
#include "ui/settings/shortcutssection.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Gatehouse {

namespace {

constexpr int settingsColumnWidth = 760;

void chooseSettingsData(QComboBox *box, int value)
{
    const QSignalBlocker blocker(box);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

SettingsPane::SettingsPane(QWidget *parent)
    : Pane(parent)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_timeout(new QSpinBox)
    , m_appearance(new SettingsCard(ColorRole::Raised))
    , m_tokens(new SettingsCard(ColorRole::Raised))
    , m_profilesCard(new SettingsCard(ColorRole::Raised))
    , m_shortcutsCard(new SettingsCard(ColorRole::Surface))
    , m_shortcuts(new ShortcutsSection)
{
    setObjectName(QStringLiteral("settingsPane"));
    makeRows();
    connectRows();

    auto *middle = new QWidget;
    middle->setMaximumWidth(settingsColumnWidth);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::wide);
    for (SettingsCard *card : {m_appearance, m_tokens, m_profilesCard, m_shortcutsCard})
        column->addWidget(card);
    column->addStretch(1);
    // A row keeps the column narrow and asks it for its height at that width.
    auto *page = new QWidget;
    auto *sides = new QHBoxLayout(page);
    sides->setContentsMargins(Metrics::wide, Metrics::tight, Metrics::wide, Metrics::wide);
    sides->addWidget(middle, 1000);
    sides->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("settingsArea"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFocusProxy(m_language);
    setBody(area);
    connect(m_shortcuts, &ShortcutsSection::sightWanted, area, [area](QWidget *part) {
        // Once it has found its place.
        QTimer::singleShot(0, part, [area, part] { area->ensureWidgetVisible(part); });
    });
    retranslate();
}

SettingsPane::~SettingsPane() = default;

void SettingsPane::makeRows()
{
    m_language->setObjectName(QStringLiteral("languageBox"));
    // Each in its own language, so that it is found by whoever needs it.
    m_language->addItem(QStringLiteral("English"), int(QLocale::English));
    m_language->addItem(QStringLiteral("Deutsch"), int(QLocale::German));
    m_theme->setObjectName(QStringLiteral("themeBox"));
    for (const Theme::Mode mode :
        {Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast})
        m_theme->addItem(QString(), int(mode));
    m_timeout->setObjectName(QStringLiteral("timeoutBox"));
    m_timeout->setRange(int(shortestTimeout.count()), int(longestTimeout.count()));
    m_timeout->setSingleStep(15);
    // Half a number is no choice.
    m_timeout->setKeyboardTracking(false);

    m_languageRow = new SettingsRow(m_language);
    m_themeRow = new SettingsRow(m_theme);
    m_timeoutRow = new SettingsRow(m_timeout);
    m_appearance->addRow(m_languageRow);
    m_appearance->addRow(m_themeRow);
    m_tokens->addRow(m_timeoutRow);
    m_shortcutsCard->addRow(m_shortcuts);
}

void SettingsPane::connectRows()
{
    connect(m_language, &QComboBox::activated, this, [this](int row) {
        Q_EMIT languageChosen(QLocale::Language(m_language->itemData(row).toInt()));
    });
    connect(m_theme, &QComboBox::activated, this,
        [this](int row) { Q_EMIT themeChosen(Theme::Mode(m_theme->itemData(row).toInt())); });
    connect(m_timeout, &QSpinBox::valueChanged, this,
        [this](int seconds) { Q_EMIT clipboardTimeoutChosen(std::chrono::seconds(seconds)); });
    connect(m_shortcuts, &ShortcutsSection::keysChosen, this, &SettingsPane::keysChosen);
    connect(m_shortcuts, &ShortcutsSection::resetChosen, this, &SettingsPane::keysReset);
    connect(m_shortcuts, &ShortcutsSection::resetAllChosen, this, &SettingsPane::allKeysReset);
}

void SettingsPane::setLanguage(QLocale::Language language)
{
    chooseSettingsData(m_language, int(language));
}

void SettingsPane::setThemeMode(Theme::Mode mode)
{
    chooseSettingsData(m_theme, int(mode));
}

void SettingsPane::setClipboardTimeout(std::chrono::seconds timeout)
{
    const QSignalBlocker blocker(m_timeout);
    m_timeout->setValue(int(timeout.count()));
}

void SettingsPane::setActions(const QList<ActionEntry> &actions)
{
    m_shortcuts->setActions(actions);
}

void SettingsPane::setProfiles(const QList<ProfileSettings> &profiles)
{
    // Rows stay as long as the profiles do: one of their switches may have the focus.
    const bool isSame = std::equal(m_profileRows.begin(), m_profileRows.end(), profiles.begin(),
        profiles.end(), [](const ProfileSettingsRow *row, const ProfileSettings &profile) {
            return row->profile().id == profile.id;
        });
    if (isSame) {
        for (qsizetype i = 0; i < profiles.size(); ++i)
            m_profileRows.at(i)->setProfile(profiles.at(i));
        return;
    }
    m_profileRows.clear();
    m_profilesCard->clearRows();
    for (const ProfileSettings &profile : profiles) {
        ProfileSettingsRow *row = makeProfileRow(profile);
        m_profilesCard->addRow(row);
        m_profileRows.append(row);
    }
    arrangeTabs();
}

void SettingsPane::arrangeTabs()
{
    // Rows come later than what stands below them.
    QList<QWidget *> order{m_language, m_theme, m_timeout};
    for (const ProfileSettingsRow *row : std::as_const(m_profileRows))
        order += row->controls();
    order += m_shortcuts->controls();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

ProfileSettingsRow *SettingsPane::makeProfileRow(const ProfileSettings &profile)
{
    auto *row = new ProfileSettingsRow(profile);
    const ProfileId id = profile.id;
    connect(row, &ProfileSettingsRow::accessChosen, this,
        [this, id](Profile::Access access) { Q_EMIT accessChosen(id, access); });
    connect(row, &ProfileSettingsRow::cachingChosen, this,
        [this, id](Profile::Caching caching) { Q_EMIT cachingChosen(id, caching); });
    connect(
        row, &ProfileSettingsRow::renameClicked, this, [this, id] { Q_EMIT renameRequested(id); });
    connect(
        row, &ProfileSettingsRow::removeClicked, this, [this, id] { Q_EMIT removeRequested(id); });
    return row;
}

void SettingsPane::retranslate()
{
    setTitle(tr("Settings"));
    setDescription(tr("How Gatehouse looks, what it keeps, and what it may do. Changes work at "
                      "once."));
    m_appearance->setTexts(
        tr("Language and appearance"), tr("The same choices as in the menu View."));
    m_languageRow->setTexts(tr("Language"), tr("Dates and numbers follow it."));
    m_themeRow->setTexts(tr("Theme"), tr("“System” follows the desktop when it turns dark."));
    const QStringList themes{tr("System"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int i = 0; i < m_theme->count(); ++i)
        m_theme->setItemText(i, themes.at(i));
    m_tokens->setTexts(
        tr("Copied tokens"), tr("A token on the clipboard can be read by every other program."));
    m_timeoutRow->setTexts(tr("Clear the clipboard after"),
        tr("From 15 to 300 seconds. It is also cleared when Gatehouse closes."));
    //: unit of a number field: "60 seconds"
    m_timeout->setSuffix(tr(" seconds"));
    m_profilesCard->setTexts(
        tr("Profiles"), tr("The workspaces that Gatehouse opens on this computer."));
    m_shortcutsCard->setTexts(tr("Keyboard shortcuts"),
        tr("Press Enter on a row, then the new keys. Backspace takes the keys away, Escape leaves "
           "them as they are."));
}

void SettingsPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
