// SPDX-License-Identifier: MIT
#include "ui/theme/gatehousestyle.h"

#include "ui/theme/focusring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/returnkey.h"
#include "ui/theme/styleitems.h"
#include "ui/theme/stylepainting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace Gatehouse {

namespace {

template <class Option>
const Option &styleOption(const QStyleOption *option)
{
    const auto *cast = qstyleoption_cast<const Option *>(option);
    Q_ASSERT(cast);
    return *cast;
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

//! The ring is drawn around these by FocusRing, so nothing may be drawn inside.
bool hasRingOutside(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QTabBar *>(widget)
        || (widget && widget->inherits("QComboBoxListView"));
}

QColor groundBehind(const QWidget *widget, const ThemeColors &colors)
{
    for (const QWidget *up = widget; up; up = up->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(up))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return colors[ColorRole::Surface];
}

IconName arrowIcon(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return IconName::ChevronUp;
    case QStyle::PE_IndicatorArrowLeft:
        return IconName::ChevronLeft;
    case QStyle::PE_IndicatorArrowRight:
        return IconName::ChevronRight;
    default:
        return IconName::ChevronDown;
    }
}

} // namespace

GatehouseStyle::GatehouseStyle(ThemeColors::Scheme scheme)
    : QProxyStyle(QStringLiteral("fusion"))
    , m_scheme(scheme)
    , m_focusRing(new FocusRing(this))
    , m_returnKey(new ReturnKey(this))
{
    setObjectName(QStringLiteral("gatehouse"));
}

void GatehouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    m_focusRing->watch(widget);
    m_returnKey->watch(widget);
    if (qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void GatehouseStyle::unpolish(QWidget *widget)
{
    m_returnKey->unwatch(widget);
    m_focusRing->unwatch(widget);
    QProxyStyle::unpolish(widget);
}

QPalette GatehouseStyle::standardPalette() const
{
    return colors().palette();
}

void GatehouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    const ThemeColors &theme = colors();
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        return StylePainting::buttonPanel(painter, *option, buttonKind(widget), theme);
    case PE_FrameDefaultButton:
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameButtonTool:
        return;
    case PE_PanelLineEdit:
        if (styleOption<QStyleOptionFrame>(option).lineWidth > 0)
            StylePainting::fieldPanel(painter, *option, theme);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextArea(widget))
            return StylePainting::fieldPanel(painter, *option, theme);
        return StylePainting::box(painter, option->rect,
            {.fill = {},
                .line = theme[ColorRole::Line],
                .radius = Metrics::radius,
                .lineWidth = 1});
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return StylePainting::checkIndicator(painter, *option, theme);
    case PE_IndicatorRadioButton:
        return StylePainting::radioIndicator(painter, *option, theme);
    case PE_FrameFocusRect:
        if (!hasRingOutside(widget) && option->state.testFlag(State_KeyboardFocusChange))
            StylePainting::box(painter, option->rect,
                {.fill = {}, .line = theme[ColorRole::Accent], .radius = 4, .lineWidth = 2});
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown: {
        const QColor ink = option->state.testFlag(State_Enabled)
            ? theme[ColorRole::Secondary]
            : theme.palette().color(QPalette::Disabled, QPalette::ButtonText);
        QRect square(0, 0, 14, 14);
        square.moveCenter(option->rect.center());
        return Icons::paint(painter, square, arrowIcon(element), ink);
    }
    case PE_IndicatorHeaderArrow: {
        // Down means descending, newest or largest first: Qt names its flags the other way round.
        const bool down
            = styleOption<QStyleOptionHeader>(option).sortIndicator == QStyleOptionHeader::SortUp;
        return Icons::paint(painter, option->rect,
            down ? IconName::ChevronDown : IconName::ChevronUp, theme[ColorRole::Secondary]);
    }
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            QRect square(0, 0, 14, 14);
            square.moveCenter(option->rect.center());
            Icons::paint(painter, square,
                option->state.testFlag(State_Open) ? IconName::ChevronDown : IconName::ChevronRight,
                theme[ColorRole::Secondary]);
        }
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        return StylePainting::viewItemPanel(
            painter, styleOption<QStyleOptionViewItem>(option), theme);
    case PE_PanelMenu:
        return StylePainting::menuPanel(painter, option->rect, theme);
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, theme[ColorRole::Window]);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme[ColorRole::ToastGround]);
        return;
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
            theme[ColorRole::Line]);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            theme[ColorRole::Line]);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, groundBehind(widget, theme));
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void GatehouseStyle::drawControl(ControlElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    const ThemeColors &theme = colors();
    switch (element) {
    case CE_PushButtonBevel: {
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        if (styleOption<QStyleOptionButton>(option).features.testFlag(
                QStyleOptionButton::HasMenu)) {
            const QRect rect = option->rect;
            const QRect arrow(rect.right() - 23, rect.center().y() - 6, 14, 14);
            Icons::paint(painter, visualRect(option->direction, rect, arrow), IconName::ChevronDown,
                StylePainting::buttonInk(*option, buttonKind(widget), theme));
        }
        return;
    }
    case CE_PushButtonLabel: {
        QStyleOptionButton copy = styleOption<QStyleOptionButton>(option);
        copy.palette.setColor(
            QPalette::ButtonText, StylePainting::buttonInk(copy, buttonKind(widget), theme));
        QFont font = painter->font();
        if (buttonKind(widget) != ButtonKind::Link)
            font.setWeight(QFont::Medium);
        painter->setFont(font);
        // Cut at the end: the style would centre it and cut the verb off as well. The room is the
        // button's: what is left for the label may be less than its text without its being cut.
        const int edge = buttonKind(widget) == ButtonKind::Link ? 0 : 2 * Metrics::small;
        const int icon = copy.icon.isNull() ? 0 : copy.iconSize.width() + Metrics::tight;
        const int room = (widget ? widget->width() : copy.rect.width()) - edge - icon;
        copy.text
            = QFontMetrics(font).elidedText(copy.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    case CE_ToolButtonLabel: {
        QStyleOptionToolButton copy = styleOption<QStyleOptionToolButton>(option);
        const ButtonKind kind = buttonKind(widget);
        copy.palette.setColor(QPalette::ButtonText, StylePainting::buttonInk(copy, kind, theme));
        // A chosen filter is semibold; the others keep its room, so that choosing moves nothing.
        if (kind == ButtonKind::Filter && copy.state.testFlag(State_On))
            copy.font.setWeight(QFont::DemiBold);
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    case CE_ComboBoxLabel: {
        QStyleOptionComboBox copy = styleOption<QStyleOptionComboBox>(option);
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    case CE_MenuItem:
        return StylePainting::menuItem(painter, styleOption<QStyleOptionMenuItem>(option), theme);
    case CE_MenuBarItem:
        return StylePainting::menuBarItem(
            painter, styleOption<QStyleOptionMenuItem>(option), theme);
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme[ColorRole::Window]);
        return;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
    case CE_SizeGrip:
        return;
    case CE_TabBarTabShape:
        return StylePainting::tabShape(painter, styleOption<QStyleOptionTab>(option), theme);
    case CE_TabBarTabLabel: {
        QStyleOptionTab copy = styleOption<QStyleOptionTab>(option);
        const bool selected = copy.state.testFlag(State_Selected);
        copy.state &= ~QStyle::State(State_HasFocus);
        if (copy.state.testFlag(State_Enabled))
            copy.palette.setColor(
                QPalette::WindowText, theme[selected ? ColorRole::Text : ColorRole::Secondary]);
        if (selected)
            painter->setFont(Fonts::semibold(painter->font()));
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    case CE_Header: {
        // Common style asks itself, not its proxy, where label and arrow go.
        painter->save();
        painter->setClipRect(option->rect);
        drawControl(CE_HeaderSection, option, painter, widget);
        QStyleOptionHeader part = styleOption<QStyleOptionHeader>(option);
        part.rect = subElementRect(SE_HeaderLabel, option, widget);
        drawControl(CE_HeaderLabel, &part, painter, widget);
        if (part.sortIndicator != QStyleOptionHeader::None) {
            part.rect = subElementRect(SE_HeaderArrow, option, widget);
            drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        }
        painter->restore();
        return;
    }
    case CE_HeaderSection:
        return StylePainting::headerSection(
            painter, styleOption<QStyleOptionHeader>(option), theme);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme[ColorRole::Surface]);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            theme[ColorRole::Line]);
        return;
    case CE_HeaderLabel: {
        QStyleOptionHeader copy = styleOption<QStyleOptionHeader>(option);
        copy.palette.setColor(QPalette::ButtonText, theme[ColorRole::Secondary]);
        copy.state &= ~QStyle::State(State_On); // no bold header for the column of the current cell
        QFont font = Fonts::secondary(painter->font());
        font.setWeight(QFont::Medium);
        painter->setFont(font);
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    case CE_ItemViewItem: {
        QStyleOptionViewItem copy = styleOption<QStyleOptionViewItem>(option);
        copy.palette.setColor(QPalette::Highlight, theme[ColorRole::AccentWash]);
        copy.palette.setColor(QPalette::HighlightedText, theme[ColorRole::Text]);
        return QProxyStyle::drawControl(element, &copy, painter, widget);
    }
    case CE_Splitter:
        // The handle is a little wider than its line, to be caught with the pointer.
        if (option->state.testFlag(State_Horizontal))
            painter->fillRect(
                QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()),
                theme[ColorRole::Line]);
        else
            painter->fillRect(
                QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                theme[ColorRole::Line]);
        return;
    case CE_ProgressBar:
        return StylePainting::progressBar(
            painter, styleOption<QStyleOptionProgressBar>(option), theme);
    case CE_FocusFrame:
        return StylePainting::focusRing(painter, option->rect, theme);
    default:
        return QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void GatehouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    const ThemeColors &theme = colors();
    switch (control) {
    case CC_ComboBox: {
        const auto &box = styleOption<QStyleOptionComboBox>(option);
        if (box.editable)
            StylePainting::fieldPanel(painter, *option, theme);
        else
            StylePainting::buttonPanel(painter, *option, buttonKind(widget), theme);
        const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        QStyleOption chevron;
        chevron.rect = arrow;
        chevron.state = option->state;
        return proxy()->drawPrimitive(PE_IndicatorArrowDown, &chevron, painter, widget);
    }
    case CC_ScrollBar: {
        painter->fillRect(option->rect, groundBehind(widget, theme));
        return StylePainting::scrollBar(painter, styleOption<QStyleOptionSlider>(option),
            proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), theme);
    }
    case CC_SpinBox: {
        StylePainting::fieldPanel(painter, *option, theme);
        for (const auto part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
            QStyleOption arrow;
            arrow.rect = proxy()->subControlRect(CC_SpinBox, option, part, widget);
            arrow.state = option->state;
            proxy()->drawPrimitive(part == SC_SpinBoxUp ? PE_IndicatorSpinUp : PE_IndicatorSpinDown,
                &arrow, painter, widget);
        }
        return;
    }
    default:
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace Gatehouse
