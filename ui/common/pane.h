// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QWidget>

class QHBoxLayout;
class QSplitter;
class QToolButton;
class QVBoxLayout;

namespace Gatehouse {

class ElidedLabel;
class Ground;
class MessageBar;
class SearchField;
class StateStack;
class TextLabel;

//! What every pane looks like: title, one line saying what it shows and how fresh it is, a row of
//! search and actions, quick filters, a body with four states, and a details side. The details side
//! is a splitter's right part in a wide window; in a narrow one it lies over the right part of the
//! body and can be closed.
class Pane : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pane)

public:
    enum class Details { Shown, Hidden };
    Q_ENUM(Details)

    explicit Pane(QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    //! What it shows, a whole sentence: "Everything that may read or change this workspace."
    void setDescription(const QString &description);
    //! How fresh it is, a whole sentence (RelativeTime::freshness).
    void setFreshness(const QString &freshness);

    //! Between the title and the row of search and actions; what the rows below depend on. Takes
    //! ownership.
    void setLead(QWidget *lead);

    //! Made on first use; left in the header row, taking the room.
    SearchField *searchField();
    //! Right of the search field, in order. Takes ownership.
    void addHeaderWidget(QWidget *widget);
    //! Below the header row (a QuickFilterBar). Takes ownership.
    void addFilterRow(QWidget *row);

    //! Above the body, hidden until it has something to say.
    MessageBar *messageBar() const { return m_messageBar; }
    StateStack *states() const { return m_states; }
    //! The same as states()->setContent().
    void setBody(QWidget *body);

    //! Takes ownership. Hidden until showDetails().
    void setDetails(QWidget *details);
    //! How wide the details side is at first, and at most; before restoreLayout().
    void setDetailsWidths(int wanted, int most);
    Details details() const;
    void showDetails();
    void hideDetails();
    void toggleDetails();

    //! How much of the right the details side takes now.
    int detailsRoom() const;

    //! The field where people look for something; of panes that filter alone, their filters.
    virtual void focusSearch();
    //! Into the rows; where there are none, to what is offered instead.
    void focusBody();

    //! Splitter and details side, to be kept per profile.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

Q_SIGNALS:
    void titleChanged(const QString &title);
    void detailsChanged(Details details);
    //! The focus was to go into the body, and nothing there takes it.
    void focusRefused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void showSubtitle();
    void placeDetails();
    void keepFocus();

    QString m_description;
    QString m_freshness;
    TextLabel *m_title = nullptr;
    ElidedLabel *m_subtitle = nullptr;
    QVBoxLayout *m_top = nullptr;
    QHBoxLayout *m_headerRow = nullptr;
    SearchField *m_search = nullptr;
    MessageBar *m_messageBar = nullptr;
    StateStack *m_states = nullptr;
    QWidget *m_body = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_main = nullptr;
    Ground *m_detailsSide = nullptr;
    QToolButton *m_closeDetails = nullptr;
    QWidget *m_details = nullptr;
    Details m_wanted = Details::Hidden;
    bool m_overlaid = false;
    bool m_placing = false;
    int m_detailsWidth;
};

} // namespace Gatehouse
