// SPDX-License-Identifier: MIT
// The widths of the connections pane: columns as wide as what they can hold, and a header row that
// gives way before it is cut.
#include "models/items/connectionlistmodel.h"
#include "models/items/connectionwords.h"
#include "ui/common/chip.h"
#include "ui/common/relativetime.h"
#include "ui/common/searchfield.h"
#include "ui/common/tableview.h"
#include "ui/connections/connectionspane.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QPushButton>

#include <algorithm>
#include <chrono>
#include <initializer_list>
#include <string_view>

namespace Gatehouse {

void ConnectionsPane::setUpColumns()
{
    const QFontMetrics metrics(font());
    const auto wide = [&metrics](const QString &sample) {
        return metrics.horizontalAdvance(sample) + 2 * Metrics::small;
    };
    const auto chip = [this](const QString &text) {
        return Chip::sizeOf(text, font()).width() + 2 * Metrics::small;
    };
    const int read = chip(tr("Read", "sample of a capability")) + Metrics::tight
        + Chip::sizeOf(QStringLiteral("+5"), font()).width();
    const int least = isMeasured() ? wide(ConnectionWords::unknown()) : 0;
    const auto wider = [&metrics](char a, char b) {
        return metrics.horizontalAdvance(QLatin1Char(a))
            < metrics.horizontalAdvance(QLatin1Char(b));
    };
    constexpr std::string_view digits = "0123456789";
    const QChar digit = QLatin1Char(*std::max_element(digits.begin(), digits.end(), wider));
    // The widest there is: months and digits differ in width, and languages in both.
    int date = least;
    const auto widen = [&](const QDateTime &when, const QDateTime &now) {
        QString text = RelativeTime::text(when, now);
        std::replace_if(
            text.begin(), text.end(), [](QChar c) { return c.isDigit(); }, digit);
        date = std::max(date, wide(text));
    };
    for (int month = 1; month <= 12; ++month) {
        const QDateTime day(QDate(2024, month, 24), QTime(12, 0), Qt::UTC);
        widen(day, day.addYears(2));
    }
    using namespace std::chrono_literals;
    const QDateTime day(QDate(2024, 1, 24), QTime(12, 0), Qt::UTC);
    for (const std::chrono::seconds before :
        std::initializer_list<std::chrono::seconds>{0s, 59min, 23h, 6 * 24h})
        widen(day.addSecs(-before.count()), day);
    const int users = std::max(least, 48);
    const int pages = std::max(least, 52);
    int status = least;
    for (const ConnectionWords::Condition condition : {ConnectionWords::Condition::NotApproved,
             ConnectionWords::Condition::Disconnected, ConnectionWords::Condition::OwnerLeft})
        status = std::max(status, chip(ConnectionWords::condition(condition)));
    // A longer one is cut before what is said of it: "Tomás Ru… (left)".
    const int person = wide(QStringLiteral("Nora Fitzgerald"));
    m_table->setColumns({
        {.section = ConnectionListModel::Name, .width = 250, .minimum = 168, .importance = 6},
        {.section = ConnectionListModel::AddedBy,
            .width = person + Metrics::medium,
            .minimum = person,
            .importance = 4},
        {.section = ConnectionListModel::AddedAt,
            .width = date + Metrics::small,
            .minimum = date,
            .importance = 3},
        {.section = ConnectionListModel::MayDo,
            .width = std::max(read, least) + Metrics::medium,
            .minimum = std::max(read, least),
            .importance = 0},
        {.section = ConnectionListModel::Users,
            .width = users + Metrics::tight,
            .minimum = users,
            .importance = 2},
        {.section = ConnectionListModel::Pages,
            .width = pages + Metrics::tight,
            .minimum = pages,
            .importance = 1},
        {.section = ConnectionListModel::Status,
            .width = status + Metrics::small,
            .minimum = status,
            .importance = 5},
    });
    if (isMeasured())
        m_table->setSortableColumns({ConnectionListModel::Name});
    else
        m_table->setSortableColumns({ConnectionListModel::Name, ConnectionListModel::AddedBy,
            ConnectionListModel::AddedAt, ConnectionListModel::Users, ConnectionListModel::Pages,
            ConnectionListModel::Status});
}

void ConnectionsPane::fitHeader()
{
    m_mine->setText(tr("My connections"));
    m_mine->setIcon({});
    const bool isBeside = window()->width() >= Metrics::detailsOverlayBelow;
    const int room = width() - 2 * Metrics::wide - (isBeside ? detailsRoom() : 0);
    int wanted = searchField()->minimumWidth();
    for (const QWidget *each : std::initializer_list<const QWidget *>{m_kind, m_mine, m_add, m_new})
        wanted += each->sizeHint().width() + Metrics::small;
    if (wanted <= room)
        return;
    // Its name is still what a screen reader and the tool tip say.
    m_mine->setText({});
    m_mine->setIcon(Icons::icon(IconName::User, ColorRole::Text));
}

void ConnectionsPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fitHeader();
}

} // namespace Gatehouse
